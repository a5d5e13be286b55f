import { figurePlaces, formOf, type CellName } from "../form/index";
import { totalFormulaAt, type FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";
import { formulasBack, noTypedTotals, partsGone } from "./writing-wording";

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
    if (names.length === 0) throw new UserProblem(noTypedTotals);
    const formulas = names.flatMap((name) => {
      const formula = totalFormulaAt(found, name);
      return formula === undefined ? [] : [[name, { formula }] as const];
    });
    if (formulas.length < names.length) throw new UserProblem(partsGone);
    await writeFigures(session, found, new Map(formulas), "恢复公式");
    return [formulasBack(names.length)];
  });
}
