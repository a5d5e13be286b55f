import { cellTitle, formOf, type CellName } from "../form/index";
import { carriedForwardOf } from "../figures/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";
import { cannotCarryForward, filled } from "./writing-wording";

/** Fills 结转下年度 of one column with what its balance leaves; nothing else can be filled this way. */
export async function fillCarriedForward(session: Session, name: CellName): Promise<void> {
  await perform(session, "正在填结转下年度…", async () => {
    const found = await readNow(session);
    const form = formOf(found.report.edition);
    const value = carriedForwardOf(form, found.report.figures, name);
    if (value === undefined) throw new UserProblem(cannotCarryForward);
    await writeFigures(session, found, new Map([[name, value]]), "填结转下年度");
    return [filled(cellTitle(form, name), value)];
  });
}
