"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeCells = writeCells;
const address_1 = require("./address");
const areas_1 = require("./areas");
const sheet_content_1 = require("./sheet-content");
const sheet_1 = require("./sheet");
/** Writes contents as one change: one event over the smallest area holding all of them. */
function writeCells(sheet, writes, changeType = "RangeEdited") {
  let area = null;
  let before = sheet_1.blankCell;
  for (const { row, column, cell } of writes) {
    const key = (0, sheet_content_1.keyOf)(row, column);
    before = sheet.content.cells.get(key) ?? sheet_1.blankCell;
    if (cell === null || (cell.formula === null && cell.value === null)) sheet.content.cells.delete(key);
    else sheet.content.cells.set(key, cell);
    area = area
      ? (0, areas_1.boundingArea)(area, (0, address_1.cellArea)(row, column))
      : (0, address_1.cellArea)(row, column);
  }
  if (!area) return;
  const book = sheet.book;
  book.invalidate();
  const after = writes.length === 1 ? sheet.value(area.row, area.column) : null;
  book.emit({
    type: "cellsChanged",
    sheetId: sheet.id,
    area,
    changeType,
    origin: book.origin,
    ...(writes.length === 1 ? { before: before.value, after } : {}),
  });
}
