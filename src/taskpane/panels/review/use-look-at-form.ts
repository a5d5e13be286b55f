import { useEffect, useRef } from "react";
import { readAlterations, type Session } from "../../../app/index";
import { useSession } from "../../use-session";

/**
 * Looks at the form each time 审核 is opened, as soon as nothing else is under way: an altered form must not be answered
 * because nobody thought of looking. Should it fail, the session says why, and the button is there to look again.
 */
export function useLookAtForm(session: Session): void {
  const isBusy = useSession(session).working !== null;
  const wasBegun = useRef(false);
  useEffect(() => {
    if (wasBegun.current || isBusy) return;
    wasBegun.current = true;
    void readAlterations(session);
  }, [session, isBusy]);
}
