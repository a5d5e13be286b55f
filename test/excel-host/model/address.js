"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wholeSheet = exports.MAX_COLUMNS = exports.MAX_ROWS = void 0;
exports.columnName = columnName;
exports.columnIndex = columnIndex;
exports.cellAddress = cellAddress;
exports.cellArea = cellArea;
exports.areaBetween = areaBetween;
exports.isSingleCell = isSingleCell;
exports.areaAddress = areaAddress;
exports.sheetPrefix = sheetPrefix;
exports.splitSheet = splitSheet;
exports.parseArea = parseArea;
exports.parseAreas = parseAreas;
exports.MAX_ROWS = 1048576;
exports.MAX_COLUMNS = 16384;
/** "A" for 0, "AA" for 26. */
function columnName(index) {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
/** 0 for "A"; -1 for what is no column. */
function columnIndex(name) {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= exports.MAX_COLUMNS ? index - 1 : -1;
}
function cellAddress(row, column) {
  return `${columnName(column)}${row + 1}`;
}
function cellArea(row, column) {
  return { row, column, rowCount: 1, columnCount: 1 };
}
function areaBetween(row1, column1, row2, column2) {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return {
    row,
    column,
    rowCount: Math.abs(row1 - row2) + 1,
    columnCount: Math.abs(column1 - column2) + 1,
  };
}
exports.wholeSheet = { row: 0, column: 0, rowCount: exports.MAX_ROWS, columnCount: exports.MAX_COLUMNS };
function isSingleCell(area) {
  return area.rowCount === 1 && area.columnCount === 1;
}
/** A1, A1:B2, A:C or 1:3; `absolute` puts the $ signs. */
function areaAddress(area, absolute = false) {
  const mark = absolute ? "$" : "";
  const column = (index) => mark + columnName(index);
  const row = (index) => `${mark}${index + 1}`;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.rowCount >= exports.MAX_ROWS && area.columnCount < exports.MAX_COLUMNS)
    return `${column(area.column)}:${column(lastColumn)}`;
  if (area.columnCount >= exports.MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  return isSingleCell(area) ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}
/** 'It''s'! where quotes are needed, Sheet1! where not. */
function sheetPrefix(name) {
  const plain =
    /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name) && !/[、（）！，。：；“”‘’《》【】]/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]\d*([CcRr]\d*)?$/.test(name);
  return plain && !looksLikeCell ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
/** Splits "'一 二'!A1:B2" into sheet name and the rest; the name is null when there is none. */
function splitSheet(address) {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const raw = address.slice(0, mark);
  const name = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replace(/''/g, "'") : raw;
  return { sheet: name, rest: address.slice(mark + 1) };
}
function parseCorner(text) {
  const found = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!found || text === "" || text === "$") return null;
  const column = found[1] === undefined ? null : columnIndex(found[1]);
  const row = found[2] === undefined ? null : Number(found[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= exports.MAX_ROWS))) return null;
  return { row, column };
}
/** Reads A1, $A$1:B2, A:C or 1:3 without a sheet name; null when it is no address. */
function parseArea(address) {
  const parts = address.trim().split(":");
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 2 ? parseCorner(parts[1] ?? "") : first;
  if (!first || !last) return null;
  if (first.row !== null && first.column !== null && last.row !== null && last.column !== null) {
    return areaBetween(first.row, first.column, last.row, last.column);
  }
  if (parts.length !== 2) return null;
  if (first.row === null && last.row === null && first.column !== null && last.column !== null) {
    return areaBetween(0, first.column, exports.MAX_ROWS - 1, last.column);
  }
  if (first.column === null && last.column === null && first.row !== null && last.row !== null) {
    return areaBetween(first.row, 0, last.row, exports.MAX_COLUMNS - 1);
  }
  return null;
}
/** Reads "A1:B2,D4"; null when any part is no address. */
function parseAreas(addresses) {
  const areas = [];
  for (const part of addresses.split(",")) {
    const area = parseArea(splitSheet(part.trim()).rest);
    if (!area) return null;
    areas.push(area);
  }
  return areas;
}
