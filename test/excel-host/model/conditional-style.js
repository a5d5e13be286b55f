"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.conditionalStyle = conditionalStyle;
const areas_1 = require("./areas");
const evaluate_1 = require("./calc/evaluate");
const rebase_formula_1 = require("./structure/rebase-formula");
/** What the conditional formats lay over a cell: of two that both speak of a property, the first wins. */
function conditionalStyle(sheet, row, column) {
  sheet.book.calculate();
  let found = false;
  let style = {};
  for (const { areas, formula, format, stopIfTrue } of sheet.content.conditionalFormats) {
    if (!areas.some((area) => (0, areas_1.containsCell)(area, row, column))) continue;
    const result = new evaluate_1.Evaluator({ trustResults: true }).formulaValue(formula, {
      sheet,
      row,
      column,
      base: (0, rebase_formula_1.baseOf)(areas),
    });
    // A text or an error is no yes.
    if (result !== true && !(typeof result === "number" && result !== 0)) continue;
    found = true;
    style = { ...format, ...style };
    if (stopIfTrue) break;
  }
  return found ? style : null;
}
