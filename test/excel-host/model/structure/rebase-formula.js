"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rebaseFormula = rebaseFormula;
exports.baseOf = baseOf;
exports.rebaseForAreas = rebaseForAreas;
const address_1 = require("../address");
const rewrite_formula_1 = require("./rewrite-formula");
/** Shifts the relative addresses of a formula, as copying it by so many rows and columns would. */
function rebaseFormula(formula, rows, columns) {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner) => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const outside = ({ row, column }) =>
    (row !== null && (row < 0 || row >= address_1.MAX_ROWS)) ||
    (column !== null && (column < 0 || column >= address_1.MAX_COLUMNS));
  return (0, rewrite_formula_1.rewriteFormula)(formula, (token, raw) => {
    if (token.type !== "reference") return undefined;
    const first = move(token.reference.first);
    const last = move(token.reference.last);
    if (outside(first) || outside(last)) return `${(0, rewrite_formula_1.prefixOf)(raw)}#REF!`;
    return (
      (0, rewrite_formula_1.prefixOf)(raw) +
      (0, rewrite_formula_1.referenceText)({ first, last, single: token.reference.single })
    );
  });
}
/** The cell a conditional format's or validation's formula is written for: the top left of all its areas. */
function baseOf(areas) {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}
/** The formula that means the same for the new areas as the old one did for the old areas. */
function rebaseForAreas(formula, before, after) {
  const from = baseOf(before);
  const to = baseOf(after);
  return rebaseFormula(formula, to.row - from.row, to.column - from.column);
}
