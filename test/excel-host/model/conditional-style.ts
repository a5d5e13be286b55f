import { containsCell } from "./areas";
import { Evaluator } from "./calc/evaluate";
import { baseOf } from "./structure/rebase-formula";
import type { SheetModel } from "./sheet";
import type { ConditionalStyle } from "./types";

/** What the conditional formats lay over a cell: of two that both speak of a property, the first wins. */
export function conditionalStyle(sheet: SheetModel, row: number, column: number): ConditionalStyle | null {
  sheet.book.calculate();
  let found = false;
  let style: ConditionalStyle = {};
  for (const { areas, formula, format, stopIfTrue } of sheet.content.conditionalFormats) {
    if (!areas.some((area) => containsCell(area, row, column))) continue;
    const result = new Evaluator({ trustResults: true }).formulaValue(formula, {
      sheet,
      row,
      column,
      base: baseOf(areas),
    });
    // A text or an error is no yes.
    if (result !== true && !(typeof result === "number" && result !== 0)) continue;
    found = true;
    style = { ...format, ...style };
    if (stopIfTrue) break;
  }
  return found ? style : null;
}
