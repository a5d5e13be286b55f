"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tokenize = tokenize;
const address_1 = require("../address");
const sheetPart = /(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))!/y;
const cells =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\w.(\u0080-\uffff])/y;
const columns = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(\u0080-\uffff])/y;
const rows = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(\u0080-\uffff])/y;
const numberPart = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const textPart = /"((?:[^"]|"")*)"/y;
const errorPart = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy;
const functionPart = /([A-Za-z_][\w.]*)\s*\(/y;
const namePart = /[A-Za-z_\\\u0080-\uffff][\w.?\\\u0080-\uffff]*/y;
const markPart = /<>|<=|>=|[-+*/^&=<>%(),{};]/y;
/** Reads a formula (with or without its "=") into tokens; null where it is no formula Excel would take. */
function tokenize(formula) {
  const tokens = [];
  let at = formula.startsWith("=") ? 1 : 0;
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    if (/\s/.test(formula[at] ?? "")) {
      at++;
      continue;
    }
    const start = at;
    const token = readToken(match, (length) => (at = start + length));
    if (!token) return null;
    tokens.push({ ...token, start, end: at });
  }
  return tokens;
}
function readToken(match, take) {
  const text = match(textPart);
  if (text) {
    take(text[0].length);
    return { type: "text", value: (text[1] ?? "").replace(/""/g, '"') };
  }
  const prefix = match(sheetPart);
  const sheet = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2] ?? null) : null;
  const offset = prefix ? prefix[0].length : 0;
  if (prefix) take(offset);
  const reference = readReference(match, sheet);
  if (reference) {
    take(offset + reference.length);
    return { type: "reference", reference: reference.reference };
  }
  const error = match(errorPart);
  if (error) {
    take(offset + error[0].length);
    return { type: "error", code: error[0].toUpperCase() };
  }
  if (!prefix) {
    const number = match(numberPart);
    if (number) {
      take(number[0].length);
      return { type: "number", value: Number(number[0]) };
    }
    const called = match(functionPart);
    if (called) {
      take(called[0].length);
      return { type: "function", name: (called[1] ?? "").toUpperCase().replace(/^_XLFN\./, "") };
    }
  }
  const name = match(namePart);
  if (name) {
    take(offset + name[0].length);
    if (!prefix && /^(true|false)$/i.test(name[0]))
      return { type: "boolean", value: /^true$/i.test(name[0]) };
    return { type: "name", sheet, name: name[0] };
  }
  const mark = prefix ? null : match(markPart);
  if (!mark) return null;
  take(mark[0].length);
  return { type: "mark", mark: mark[0] };
}
function readReference(match, sheet) {
  const corner = (c$, c, r$, r) => ({
    column: c === undefined ? null : (0, address_1.columnIndex)(c),
    row: r === undefined ? null : Number(r) - 1,
    columnFixed: c$ === "$",
    rowFixed: r$ === "$",
  });
  const inSheet = ({ row, column }) =>
    (column === null || (column >= 0 && column < address_1.MAX_COLUMNS)) &&
    (row === null || (row >= 0 && row < address_1.MAX_ROWS));
  const finish = (first, last, single, length) =>
    inSheet(first) && inSheet(last) ? { reference: { sheet, first, last, single }, length } : null;
  const cell = match(cells);
  if (cell) {
    const first = corner(cell[1], cell[2], cell[3], cell[4]);
    const last = cell[6] === undefined ? first : corner(cell[5], cell[6], cell[7], cell[8]);
    return finish(first, last, cell[6] === undefined, cell[0].length);
  }
  const column = match(columns);
  if (column) {
    const first = corner(column[1], column[2], undefined, undefined);
    return finish(first, corner(column[3], column[4], undefined, undefined), false, column[0].length);
  }
  const row = match(rows);
  if (!row) return null;
  const first = corner(undefined, undefined, row[1], row[2]);
  return finish(first, corner(undefined, undefined, row[3], row[4]), false, row[0].length);
}
