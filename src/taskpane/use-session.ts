import { useSyncExternalStore } from "react";
import type { Session, SessionState } from "../app/index";

/** The session's state, drawn again whenever it changes. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
