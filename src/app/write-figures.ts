import type { CellName } from "../form/index";
import type { CellEdit, EditContent, FoundReport } from "../sheet/index";
import { checkReport } from "./check-report";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { cellGone, noReport } from "./wording";

/** The report as it stands now, which what is written is decided on. */
export async function readNow(session: Session): Promise<FoundReport> {
  const found = await session.workbook.read();
  if (!found) throw new UserProblem(noReport);
  return found;
}

/** Writes figures by name as one step, then checks afresh. */
export async function writeFigures(
  session: Session,
  found: FoundReport,
  contents: ReadonlyMap<CellName, EditContent>,
  label: string,
): Promise<void> {
  const edits = [...contents].map(([name, content]): CellEdit => {
    const place = found.places.get(name);
    if (!place) throw new UserProblem(cellGone);
    return { place, content };
  });
  await session.workbook.write(edits, label);
  await checkReport(session);
}
