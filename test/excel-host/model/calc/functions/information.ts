import type { CellValue } from "../../types";
import { error, isError, isRange, toNumber } from "../values";
import { operandOf, scalarFunction, type WorksheetFunction } from "./call";

const is = (test: (value: CellValue) => boolean): WorksheetFunction =>
  scalarFunction(1, 1, (value = null) => test(value), true);

/** A row or column number; of a range inside SUMPRODUCT, the numbers of all its rows or columns. */
const ofPlace =
  (own: (place: { row: number; column: number }) => number, along: "row" | "column"): WorksheetFunction =>
  (call) => {
    if (call.args.length === 0) return own(call.place);
    const operand = operandOf(call, 0);
    if (!isRange(operand)) return isError(operand) ? operand : error("#VALUE!");
    if (!call.arrays) return own(operand.area);
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => own(operand.area) + index);
    return along === "row"
      ? { rows: numbers(operand.area.rowCount).map((number) => [number]) }
      : { rows: [numbers(operand.area.columnCount)] };
  };

const ofSize =
  (size: "rowCount" | "columnCount"): WorksheetFunction =>
  (call) => {
    const operand = operandOf(call, 0);
    if (isRange(operand)) return operand.area[size];
    return isError(operand) ? operand : 1;
  };

const parity = (wanted: 0 | 1): WorksheetFunction =>
  scalarFunction(1, 1, (value = null) => {
    const number = toNumber(value);
    return isError(number) ? number : Math.abs(Math.trunc(number)) % 2 === wanted;
  });

export const informationFunctions: Record<string, WorksheetFunction> = {
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => isError(value)),
  ISERR: is((value) => isError(value) && value.error !== "#N/A"),
  ISNA: is((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: parity(0),
  ISODD: parity(1),
  N: scalarFunction(1, 1, (value = null) =>
    typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0,
  ),
  NA: () => error("#N/A"),
  ROW: ofPlace(({ row }) => row + 1, "row"),
  COLUMN: ofPlace(({ column }) => column + 1, "column"),
  ROWS: ofSize("rowCount"),
  COLUMNS: ofSize("columnCount"),
};
