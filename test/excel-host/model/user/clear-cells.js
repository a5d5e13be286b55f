"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clearCells = clearCells;
const check_entry_1 = require("./check-entry");
const areas_1 = require("../areas");
const sheet_content_1 = require("../sheet-content");
/** Empties the cells and keeps their formats. A merged cell is emptied when any of its cells is inside. */
function clearCells(sheet, areas) {
  const refusal = (0, check_entry_1.checkEntry)(sheet, areas);
  if (refusal) return refusal;
  const writes = new Map();
  for (const area of areas) {
    for (const { row, column } of (0, areas_1.cellsOf)(
      sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 },
    )) {
      const place = sheet.mergeAt(row, column) ?? { row, column };
      writes.set((0, sheet_content_1.keyOf)(place.row, place.column), {
        row: place.row,
        column: place.column,
        cell: null,
      });
    }
  }
  sheet.book.history.record(() => sheet.book.writeCells(sheet, [...writes.values()]));
  sheet.book.calculate();
  return { kind: "done" };
}
