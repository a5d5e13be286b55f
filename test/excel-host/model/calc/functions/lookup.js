"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookupFunctions = void 0;
const address_1 = require("../../address");
const values_1 = require("../values");
const call_1 = require("./call");
/** Only exact matches: the forms use no sorted tables. */
const match = (call) => {
  const wanted = (0, call_1.scalarOf)(call, 0);
  if ((0, values_1.isError)(wanted)) return wanted;
  const values = call.evaluator.rows((0, call_1.operandOf)(call, 1)).flat();
  const at = values.findIndex(
    (value) =>
      value !== null && typeof value === typeof wanted && (0, values_1.compareValues)(value, wanted) === 0,
  );
  return at < 0 ? (0, values_1.error)("#N/A") : at + 1;
};
const index = (call) => {
  const table = (0, call_1.operandOf)(call, 0);
  const first = (0, values_1.toNumber)((0, call_1.scalarOf)(call, 1));
  const second = (0, values_1.toNumber)((0, call_1.scalarOf)(call, 2));
  if ((0, values_1.isError)(first)) return first;
  if ((0, values_1.isError)(second)) return second;
  if (!(0, values_1.isRange)(table)) return (0, values_1.error)("#VALUE!");
  const { area, sheet } = table;
  const flat = call.args.length < 3 && area.rowCount === 1;
  const row = flat ? 0 : Math.max(0, first - 1);
  const column = flat ? first - 1 : Math.max(0, second - 1);
  if (row >= area.rowCount || column >= area.columnCount) return (0, values_1.error)("#REF!");
  return { sheet, area: { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 } };
};
const indirect = (call) => {
  const address = (0, call_1.scalarOf)(call, 0);
  if ((0, values_1.isError)(address)) return address;
  const { sheet: name, rest } = (0, address_1.splitSheet)(String(address ?? ""));
  const sheet = name === null ? call.place.sheet : call.place.sheet.book.findSheet(name);
  const area = (0, address_1.parseArea)(rest);
  return sheet && area ? { sheet, area } : (0, values_1.error)("#REF!");
};
const verticalLookup = (call) => {
  const wanted = (0, call_1.scalarOf)(call, 0);
  const column = (0, values_1.toNumber)((0, call_1.scalarOf)(call, 2));
  if ((0, values_1.isError)(wanted)) return wanted;
  if ((0, values_1.isError)(column)) return column;
  const rows = call.evaluator.rows((0, call_1.operandOf)(call, 1));
  const found = rows.find(
    ([key = null]) =>
      key !== null && typeof key === typeof wanted && (0, values_1.compareValues)(key, wanted) === 0,
  );
  return found ? (found[column - 1] ?? (0, values_1.error)("#REF!")) : (0, values_1.error)("#N/A");
};
exports.lookupFunctions = {
  MATCH: match,
  INDEX: index,
  INDIRECT: indirect,
  VLOOKUP: verticalLookup,
};
