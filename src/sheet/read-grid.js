"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.valueAt = valueAt;
exports.formulaAt = formulaAt;
exports.labelsOf = labelsOf;
const index_1 = require("../form/index");
/** The value at a 0-based place of the sheet; null outside what the sheet holds. */
function valueAt(sheet, row, column) {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}
/** The formula at a 0-based place of the sheet, with its "="; null where there is none. */
function formulaAt(sheet, row, column) {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}
/** Every text of a sheet in reading order, normalised for comparing with printed labels. */
function labelsOf(sheet) {
  const labels = [];
  sheet.values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (typeof value !== "string" || value === "") return;
      labels.push({
        label: (0, index_1.normalizeLabel)(value),
        row: sheet.firstRow + r,
        column: sheet.firstColumn + c,
      });
    });
  });
  return labels;
}
