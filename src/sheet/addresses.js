"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnLetters = columnLetters;
exports.cellAddress = cellAddress;
exports.areaAddress = areaAddress;
exports.absoluteAddress = absoluteAddress;
exports.quotedSheetName = quotedSheetName;
exports.oneCell = oneCell;
/** The letters of a 0-based column: 0 is A, 26 is AA. */
function columnLetters(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
/** A cell's address from its 0-based place: (4, 3) is D5. */
function cellAddress(row, column) {
  return `${columnLetters(column)}${row + 1}`;
}
/** An area's address: D5, or D5:J28. */
function areaAddress(area) {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}
/** An address with $ before every letter and number, as defined names and print areas need it. */
function absoluteAddress(area) {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
/** A sheet's name as formulas quote it. */
function quotedSheetName(name) {
  return `'${name.replace(/'/g, "''")}'`;
}
/** The one-cell area at a place. */
function oneCell(row, column) {
  return { row, column, rowCount: 1, columnCount: 1 };
}
