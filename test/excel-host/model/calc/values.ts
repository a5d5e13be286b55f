import type { Area, CellValue, ErrorCode, ErrorValue } from "../types";
import type { SheetModel } from "../sheet";

/** A place in the workbook, before its values are asked for: functions treat references unlike plain values. */
export interface RangeValue {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface ArrayValue {
  readonly rows: readonly (readonly CellValue[])[];
}

export type Operand = CellValue | RangeValue | ArrayValue;

export const error = (code: ErrorCode): ErrorValue => ({ error: code });

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isRange(value: Operand): value is RangeValue {
  return typeof value === "object" && value !== null && "area" in value;
}

export function isArray(value: Operand): value is ArrayValue {
  return typeof value === "object" && value !== null && "rows" in value;
}

/** Reads a number out of a text as Excel does in arithmetic ("12", "12%", "1,200"); null when there is none. */
export function numberOfText(text: string): number | null {
  const found = /^([+-])?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%)?$/i.exec(
    text.normalize("NFKC").trim(),
  );
  if (!found) return null;
  const size = Number((found[2] ?? "").replace(/,/g, "") + (found[3] ?? "")) / (found[4] ? 100 : 1);
  return found[1] === "-" ? -size : size;
}

/** As an operand of arithmetic: blank is 0, TRUE is 1, "12" is 12, other text is #VALUE!. */
export function toNumber(value: CellValue): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberOfText(value) ?? error("#VALUE!");
  return value;
}

/** As an operand of &: fifteen digits, TRUE and FALSE in capitals, blank as nothing. */
export function toText(value: CellValue): string | ErrorValue {
  if (value === null) return "";
  if (typeof value === "number") return generalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** As a condition: a number other than 0 is true; a text that is not TRUE or FALSE is #VALUE!. */
export function toBoolean(value: CellValue): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : error("#VALUE!");
  }
  return value;
}

/** A number in General format, without regard to the width of a cell. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e-4 && size < 1e20) {
    const plain = String(rounded);
    return plain.includes("e")
      ? rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
      : plain;
  }
  const [mantissa = "", exponent = "0"] = rounded.toExponential().split("e");
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

const rank = (value: CellValue): number =>
  typeof value === "boolean" ? 3 : typeof value === "string" ? 2 : 1;

/** Order as Excel sees it: numbers before texts before FALSE before TRUE; a blank is like the other's nothing. */
export function compareValues(a: CellValue, b: CellValue): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const x = left.toLowerCase();
    const y = right.toLowerCase();
    return x === y ? 0 : x < y ? -1 : 1;
  }
  const x = Number(left);
  const y = Number(right);
  // Excel compares about fifteen digits, so that 0.1+0.2 equals 0.3.
  if (x === y || Math.abs(x - y) > 1e-14 * Math.max(Math.abs(x), Math.abs(y))) return x - y;
  return Number(x.toPrecision(15)) - Number(y.toPrecision(15));
}

function emptyLike(value: CellValue): CellValue {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}
