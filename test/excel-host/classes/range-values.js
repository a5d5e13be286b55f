"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readTable = readTable;
exports.setContents = setContents;
exports.setNumberFormats = setNumberFormats;
const model_1 = require("../model");
const read_entry_1 = require("../model/user/read-entry");
const enter_text_1 = require("../model/user/enter-text");
const api_error_1 = require("../protocol/api-error");
const cells_1 = require("./cells");
// Excel refuses ranges beyond five million cells; a whole column is meant by mistake here.
const mostCells = 5000000;
/** The range as a table, row by row. */
function readTable({ sheet, area }, read) {
  var _a;
  if (area.rowCount * area.columnCount > mostCells) {
    throw new api_error_1.ApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  const table = [];
  for (const { row, column } of (0, model_1.cellsOf)(area))
    (table[(_a = row - area.row)] ?? (table[_a] = [])).push(read(sheet, row, column));
  return table;
}
/** Values or formulas as Excel reads them from an add-in: texts as if typed, null leaves a cell, "" empties it. */
function setContents(range, given) {
  const { sheet, area } = range;
  (0, cells_1.assertContentsWritable)(range);
  const entries = [];
  for (const { row, column, value } of tableEntries(range, given)) {
    if (value === null) continue;
    const merge = sheet.mergeAt(row, column);
    // What lies under a merged cell takes nothing.
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    if (typeof value === "string") {
      const entry = (0, read_entry_1.readEntry)(
        value,
        sheet.style(row, column).numberFormat,
        sheet.book.now(),
      );
      if (entry.problem !== undefined) throw (0, api_error_1.refuse)("InvalidArgument");
      entries.push({ row, column, entry });
    } else if (typeof value === "number" || typeof value === "boolean") {
      if (typeof value === "number" && !Number.isFinite(value))
        throw (0, api_error_1.refuse)("InvalidArgument");
      entries.push({ row, column, entry: { cell: { formula: null, value } } });
    } else throw (0, api_error_1.refuse)("InvalidArgument");
  }
  for (const { row, column } of (0, model_1.cellsOf)(
    sheet.clip(area) ?? (0, model_1.cellArea)(area.row, area.column),
  )) {
    sheet.content.hyperlinks.delete(row * 16384 + column);
  }
  (0, enter_text_1.placeEntries)(sheet, entries);
}
function setNumberFormats(range, given) {
  const { sheet, area } = range;
  (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    const numberFormat = String(given);
    (0, model_1.styleArea)(sheet, area, () => ({ numberFormat }));
  } else {
    for (const { row, column, value } of tableEntries(range, given)) {
      if (value === null) continue;
      const numberFormat = String(value);
      (0, model_1.styleArea)(sheet, (0, model_1.cellArea)(row, column), () => ({ numberFormat }));
    }
  }
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}
/** Spreads a single value over the range; a table must have its very size. */
function* tableEntries({ area }, given) {
  if (!Array.isArray(given)) {
    for (const { row, column } of (0, model_1.cellsOf)(area)) yield { row, column, value: given };
    return;
  }
  const rows = given;
  const sizeMatches =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!sizeMatches) {
    throw new api_error_1.ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (const { row, column } of (0, model_1.cellsOf)(area)) {
    yield { row, column, value: rows[row - area.row][column - area.column] };
  }
}
