import { parseArea, splitSheet } from "../../address";
import { compareValues, error, isError, isRange, toNumber, type Operand } from "../values";
import { operandOf, scalarOf, type WorksheetFunction } from "./call";

/** Only exact matches: the forms use no sorted tables. */
const match: WorksheetFunction = (call) => {
  const wanted = scalarOf(call, 0);
  if (isError(wanted)) return wanted;
  const values = call.evaluator.rows(operandOf(call, 1)).flat();
  const at = values.findIndex(
    (value) => value !== null && typeof value === typeof wanted && compareValues(value, wanted) === 0,
  );
  return at < 0 ? error("#N/A") : at + 1;
};

const index: WorksheetFunction = (call) => {
  const table = operandOf(call, 0);
  const first = toNumber(scalarOf(call, 1));
  const second = toNumber(scalarOf(call, 2));
  if (isError(first)) return first;
  if (isError(second)) return second;
  if (!isRange(table)) return error("#VALUE!");
  const { area, sheet } = table;
  const flat = call.args.length < 3 && area.rowCount === 1;
  const row = flat ? 0 : Math.max(0, first - 1);
  const column = flat ? first - 1 : Math.max(0, second - 1);
  if (row >= area.rowCount || column >= area.columnCount) return error("#REF!");
  return { sheet, area: { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 } };
};

const indirect: WorksheetFunction = (call): Operand => {
  const address = scalarOf(call, 0);
  if (isError(address)) return address;
  const { sheet: name, rest } = splitSheet(String(address ?? ""));
  const sheet = name === null ? call.place.sheet : call.place.sheet.book.findSheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : error("#REF!");
};

const verticalLookup: WorksheetFunction = (call) => {
  const wanted = scalarOf(call, 0);
  const column = toNumber(scalarOf(call, 2));
  if (isError(wanted)) return wanted;
  if (isError(column)) return column;
  const rows = call.evaluator.rows(operandOf(call, 1));
  const found = rows.find(
    ([key = null]) => key !== null && typeof key === typeof wanted && compareValues(key, wanted) === 0,
  );
  return found ? (found[column - 1] ?? error("#REF!")) : error("#N/A");
};

export const lookupFunctions: Record<string, WorksheetFunction> = {
  MATCH: match,
  INDEX: index,
  INDIRECT: indirect,
  VLOOKUP: verticalLookup,
};
