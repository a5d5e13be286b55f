import type { CellValue } from "../types";
import { compareValues, error, isError, toNumber, toText } from "./values";

export function applyUnary(kind: "negate" | "plus" | "percent", value: CellValue): CellValue {
  if (kind === "plus") return value;
  const number = toNumber(value);
  if (isError(number)) return number;
  return kind === "negate" ? -number : number / 100;
}

/** An error in either operand is the result, the left one first. */
export function applyBinary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    case "&": {
      const a = toText(left);
      const b = toText(right);
      return isError(a) ? a : isError(b) ? b : a + b;
    }
  }
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  if (isError(b)) return b;
  return arithmetic(operator, a, b);
}

function arithmetic(operator: string, a: number, b: number): CellValue {
  switch (operator) {
    case "+":
      return nearZero(a + b, a, b);
    case "-":
      return nearZero(a - b, a, b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? error("#DIV/0!") : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? error("#NUM!") : finite(a ** b);
    default:
      throw new Error(`No such operator: ${operator}`);
  }
}

const finite = (value: number): CellValue => (Number.isFinite(value) ? value : error("#NUM!"));

/** Excel answers 0 when the difference of two nearly equal numbers is only the noise of binary fractions. */
function nearZero(result: number, a: number, b: number): CellValue {
  const noise = Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49;
  return Math.abs(result) < noise ? 0 : finite(result);
}
