"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applyUnary = applyUnary;
exports.applyBinary = applyBinary;
const values_1 = require("./values");
function applyUnary(kind, value) {
  if (kind === "plus") return value;
  const number = (0, values_1.toNumber)(value);
  if ((0, values_1.isError)(number)) return number;
  return kind === "negate" ? -number : number / 100;
}
/** An error in either operand is the result, the left one first. */
function applyBinary(operator, left, right) {
  if ((0, values_1.isError)(left)) return left;
  if ((0, values_1.isError)(right)) return right;
  switch (operator) {
    case "=":
      return (0, values_1.compareValues)(left, right) === 0;
    case "<>":
      return (0, values_1.compareValues)(left, right) !== 0;
    case "<":
      return (0, values_1.compareValues)(left, right) < 0;
    case ">":
      return (0, values_1.compareValues)(left, right) > 0;
    case "<=":
      return (0, values_1.compareValues)(left, right) <= 0;
    case ">=":
      return (0, values_1.compareValues)(left, right) >= 0;
    case "&": {
      const a = (0, values_1.toText)(left);
      const b = (0, values_1.toText)(right);
      return (0, values_1.isError)(a) ? a : (0, values_1.isError)(b) ? b : a + b;
    }
  }
  const a = (0, values_1.toNumber)(left);
  if ((0, values_1.isError)(a)) return a;
  const b = (0, values_1.toNumber)(right);
  if ((0, values_1.isError)(b)) return b;
  return arithmetic(operator, a, b);
}
function arithmetic(operator, a, b) {
  switch (operator) {
    case "+":
      return nearZero(a + b, a, b);
    case "-":
      return nearZero(a - b, a, b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? (0, values_1.error)("#DIV/0!") : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? (0, values_1.error)("#NUM!") : finite(a ** b);
    default:
      throw new Error(`No such operator: ${operator}`);
  }
}
const finite = (value) => (Number.isFinite(value) ? value : (0, values_1.error)("#NUM!"));
/** Excel answers 0 when the difference of two nearly equal numbers is only the noise of binary fractions. */
function nearZero(result, a, b) {
  const noise = Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49;
  return Math.abs(result) < noise ? 0 : finite(result);
}
