import { figurePlaces, type CellName, type Form } from "../../form/index";
import { numberOf, type Figures } from "../../figures/index";
import type { CellContent } from "../workbook-layout";

/** Money is rounded to its last digit: the sum of binary fractions is not what is printed. */
export function summed(form: Form, name: CellName, sum: string, result: number): CellContent {
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  const isMoney = kind === "amount" || kind === "amountInTenThousandYuan";
  return { formula: isMoney ? `=ROUND(${sum},6)` : `=${sum}`, result };
}

/** A figure as a number in the unit of the form, whatever its unit was written beside it; blank or unreadable: none. */
export function plainValue(form: Form, figures: Figures, name: CellName): number | undefined {
  const figure = figures.get(name);
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  return figure?.state === "number" ? numberOf(figure.value, kind) : undefined;
}
