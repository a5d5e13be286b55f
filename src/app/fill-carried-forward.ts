import { cellTitle, formOf, type CellName } from "../form/index";
import { carriedForwardOf } from "../figures/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";

/** Fills 结转下年度 of one column with what its balance leaves; nothing else can be filled this way. */
export async function fillCarriedForward(session: Session, name: CellName): Promise<void> {
  await perform(session, "正在填结转下年度…", async () => {
    const found = await readNow(session);
    const form = formOf(found.report.edition);
    const value = carriedForwardOf(form, found.report.figures, name);
    if (value === undefined) {
      throw new UserProblem(
        "第一项、第二项和（七）总计没有填全，或第一项加第二项小于（七）总计，不能算出结转下年度。请先核对这几格。",
      );
    }
    await writeFigures(session, found, new Map([[name, value]]), "填结转下年度");
    return [`${cellTitle(form, name)}已填${value}。`];
  });
}
