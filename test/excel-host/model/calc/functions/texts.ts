import { formatValue } from "../../number-format";
import type { CellValue, ErrorValue } from "../../types";
import { error, isError, numberOfText, toNumber, toText } from "../values";
import { operandOf, scalarFunction, type WorksheetFunction } from "./call";

const asText =
  (compute: (text: string, ...rest: CellValue[]) => CellValue) =>
  (value: CellValue = null, ...rest: CellValue[]): CellValue => {
    const text = toText(value);
    return isError(text) ? text : compute(text, ...rest);
  };

/** A length or position argument; below `least` it is #VALUE!. */
function count(value: CellValue | undefined, otherwise: number, least = 0): number | ErrorValue {
  if (value === undefined) return otherwise;
  const number = toNumber(value);
  if (isError(number)) return number;
  return number < least ? error("#VALUE!") : Math.trunc(number);
}

const textOr = (value: CellValue | undefined): string => {
  const text = toText(value ?? null);
  return isError(text) ? "" : text;
};

function find(ignoreCase: boolean): WorksheetFunction {
  return scalarFunction(
    2,
    3,
    asText((needle, within, start) => {
      const from = count(start, 1, 1);
      if (isError(from)) return from;
      const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
      const at = fold(textOr(within)).indexOf(fold(needle), from - 1);
      return at < 0 ? error("#VALUE!") : at + 1;
    }),
  );
}

function substitute(
  text: string,
  old: CellValue = null,
  fresh: CellValue = null,
  which?: CellValue,
): CellValue {
  const from = textOr(old);
  const to = textOr(fresh);
  if (from === "") return text;
  if (which === undefined) return text.split(from).join(to);
  const number = count(which, 1, 1);
  if (isError(number)) return number;
  const parts = text.split(from);
  return parts.length <= number
    ? text
    : parts.slice(0, number).join(from) + to + parts.slice(number).join(from);
}

const concatenate: WorksheetFunction = scalarFunction(1, 255, (...values) => values.map(textOr).join(""));

/** Unlike CONCATENATE, takes whole ranges. */
const concat: WorksheetFunction = (call) => {
  const values = call.args.flatMap((_, index) => call.evaluator.rows(operandOf(call, index)).flat());
  return values.find(isError) ?? values.map(textOr).join("");
};

export const textFunctions: Record<string, WorksheetFunction> = {
  LEN: scalarFunction(
    1,
    1,
    asText((text) => text.length),
  ),
  TRIM: scalarFunction(
    1,
    1,
    asText((text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  ),
  CLEAN: scalarFunction(
    1,
    1,
    asText((text) => text.replace(/[\u0000-\u001f]/g, "")),
  ),
  UPPER: scalarFunction(
    1,
    1,
    asText((text) => text.toUpperCase()),
  ),
  LOWER: scalarFunction(
    1,
    1,
    asText((text) => text.toLowerCase()),
  ),
  LEFT: scalarFunction(
    1,
    2,
    asText((text, length) => {
      const size = count(length, 1);
      return isError(size) ? size : text.slice(0, size);
    }),
  ),
  RIGHT: scalarFunction(
    1,
    2,
    asText((text, length) => {
      const size = count(length, 1);
      return isError(size) ? size : text.slice(Math.max(0, text.length - size));
    }),
  ),
  MID: scalarFunction(
    3,
    3,
    asText((text, start, length) => {
      const from = count(start, 1, 1);
      const size = count(length, 0);
      return isError(from) ? from : isError(size) ? size : text.slice(from - 1, from - 1 + size);
    }),
  ),
  SUBSTITUTE: scalarFunction(3, 4, asText(substitute)),
  FIND: find(false),
  SEARCH: find(true),
  EXACT: scalarFunction(
    2,
    2,
    asText((text, other) => text === textOr(other)),
  ),
  REPT: scalarFunction(
    2,
    2,
    asText((text, times) => {
      const number = count(times, 0);
      return isError(number) ? number : text.repeat(number);
    }),
  ),
  CHAR: scalarFunction(1, 1, (code = null) => {
    const number = count(code, 0, 1);
    return isError(number) ? number : String.fromCharCode(number);
  }),
  CONCATENATE: concatenate,
  CONCAT: concat,
  TEXT: scalarFunction(2, 2, (value = null, format = null) => {
    const number = typeof value === "string" ? (numberOfText(value) ?? value) : (value ?? 0);
    const pattern = textOr(format);
    return pattern === "" ? "" : formatValue(number, pattern);
  }),
  VALUE: scalarFunction(1, 1, (value = null) => {
    if (value === null) return 0;
    return typeof value === "boolean" ? error("#VALUE!") : toNumber(value);
  }),
  T: scalarFunction(1, 1, (value = null) => (typeof value === "string" ? value : "")),
  HYPERLINK: scalarFunction(1, 2, (place = null, label) => label ?? place ?? 0),
};
