"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uniform = uniform;
exports.assertContentsWritable = assertContentsWritable;
exports.assertAllowed = assertAllowed;
exports.assertSheetPresent = assertSheetPresent;
const model_1 = require("../model");
const api_error_1 = require("../protocol/api-error");
/** The one value all cells have; null when they differ. */
function uniform({ sheet, areas }, read) {
  let found = null;
  for (const area of areas) {
    const shown = sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 };
    for (const { row, column } of (0, model_1.cellsOf)(shown)) {
      const value = read(sheet.style(row, column), row, column);
      if (found && found.value !== value) return null;
      found ?? (found = { value });
    }
  }
  return found ? found.value : null;
}
/** AccessDenied where protection keeps anybody, an add-in too, from writing contents. */
function assertContentsWritable({ sheet, areas }) {
  assertSheetPresent(sheet);
  if (!sheet.protection) return;
  for (const area of areas) {
    for (const { row, column } of (0, model_1.cellsOf)(
      sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 },
    )) {
      if (sheet.style(row, column).locked) throw (0, api_error_1.refuse)("AccessDenied");
    }
  }
}
/** AccessDenied where the sheet is protected and does not allow this. */
function assertAllowed(sheet, permission) {
  assertSheetPresent(sheet);
  if (sheet.protection && !sheet.protection[permission]) throw (0, api_error_1.refuse)("AccessDenied");
}
/** A proxy outlives its sheet. */
function assertSheetPresent(sheet) {
  if (!sheet.book.sheets.includes(sheet)) throw (0, api_error_1.refuse)("ItemNotFound");
}
