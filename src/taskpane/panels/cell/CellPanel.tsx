import { useEffect } from "react";
import { followSelection, type CheckedReport, type Session } from "../../../app/index";
import { useSession } from "../../use-session";
import { CellCard } from "./CellCard";
import { FillBlanks } from "./FillBlanks";
import { MendNumbers } from "./MendNumbers";
import { TypedTotals } from "./TypedTotals";

interface CellPanelProps {
  readonly session: Session;
  readonly checked: CheckedReport;
}

/** Help where the hands are: what can be mended or filled, and the card of the selected cell. */
export function CellPanel({ session, checked }: CellPanelProps) {
  const { selected, working } = useSession(session);
  const sheets = JSON.stringify(checked.found.sheets);
  useEffect(() => followSelection(session), [session, sheets]);
  const shared = { session, found: checked.found, isBusy: working !== null };
  return (
    <>
      <MendNumbers {...shared} />
      <FillBlanks {...shared} />
      <TypedTotals {...shared} />
      {selected !== null && (
        <CellCard key={selected} session={session} checked={checked} isBusy={shared.isBusy} name={selected} />
      )}
    </>
  );
}
