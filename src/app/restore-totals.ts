import { figurePlaces, formOf, type CellName } from "../form/index";
import { totalFormulaAt, type FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";

/** Totals that are typed (手工填列), or hold another formula than ours: those that can be given it back. */
export function typedTotalsOf({ report, places }: FoundReport): CellName[] {
  return [...figurePlaces(formOf(report.edition)).keys()].filter(
    (name) => report.typedTotals.has(name) && places.has(name),
  );
}

/** 恢复公式: gives one typed total, or all, the formula that adds up its parts. */
export async function restoreTotals(session: Session, only?: CellName): Promise<void> {
  await perform(session, "正在恢复公式…", async () => {
    const found = await readNow(session);
    const names = typedTotalsOf(found).filter((name) => only === undefined || name === only);
    if (names.length === 0) throw new UserProblem("没有手工填列的总计了。");
    const formulas = names.flatMap((name) => {
      const formula = totalFormulaAt(found, name);
      return formula === undefined ? [] : [[name, { formula }] as const];
    });
    if (formulas.length < names.length)
      throw new UserProblem("总计要加的格有的找不到了，不能恢复公式。请先按“恢复表样”。");
    await writeFigures(session, found, new Map(formulas), "恢复公式");
    return [`已恢复${names.length}个总计的公式，总计随各项自动相加。`];
  });
}
