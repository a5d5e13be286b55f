"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.calculateWorkbook = calculateWorkbook;
const address_1 = require("../address");
const areas_1 = require("../areas");
const sheet_content_1 = require("../sheet-content");
const evaluate_1 = require("./evaluate");
const values_1 = require("./values");
/** Finds every formula's result anew and writes it; answers where results changed, at most one area a sheet. */
function calculateWorkbook(book) {
  const evaluator = new evaluate_1.Evaluator();
  const changed = [];
  for (const sheet of book.sheets) {
    let area = null;
    for (const [key, cell] of sheet.content.cells) {
      if (cell.formula === null) continue;
      const row = (0, sheet_content_1.rowOfKey)(key);
      const column = (0, sheet_content_1.columnOfKey)(key);
      const value = evaluator.cellValue(sheet, row, column);
      if (sameValue(value, cell.value)) continue;
      sheet.content.cells.set(key, { formula: cell.formula, value });
      area = area
        ? (0, areas_1.boundingArea)(area, (0, address_1.cellArea)(row, column))
        : (0, address_1.cellArea)(row, column);
    }
    if (area) changed.push({ sheetId: sheet.id, area });
  }
  return changed;
}
function sameValue(a, b) {
  return Object.is(a, b) || ((0, values_1.isError)(a) && (0, values_1.isError)(b) && a.error === b.error);
}
