import { roundDecimal } from "../../round-decimal";
import type { CellValue, ErrorValue } from "../../types";
import { error, isArray, isError, isRange, toNumber } from "../values";
import { operandOf, scalarFunction, type Call, type WorksheetFunction } from "./call";

/**
 * The numbers SUM and its kin see: in references and arrays only true numbers count (blank, text, TRUE are passed
 * over); a value written as argument itself is converted, and a text that is no number is #VALUE!.
 */
export function numbersOf(call: Call): number[] | ErrorValue {
  const numbers: number[] = [];
  for (let index = 0; index < call.args.length; index++) {
    const operand = operandOf(call, index);
    if (isArray(operand) || isRange(operand)) {
      for (const row of call.evaluator.rows(operand)) {
        for (const value of row) {
          if (isError(value)) return value;
          if (typeof value === "number") numbers.push(value);
        }
      }
    } else {
      const number = toNumber(operand);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

const aggregate =
  (compute: (numbers: readonly number[]) => CellValue): WorksheetFunction =>
  (call) => {
    const numbers = numbersOf(call);
    return isError(numbers) ? numbers : compute(numbers);
  };

const ofNumbers = (
  least: number,
  most: number,
  compute: (...numbers: number[]) => CellValue,
): WorksheetFunction =>
  scalarFunction(least, most, (...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Tables are multiplied cell by cell; what is no number counts as 0, another shape is #VALUE!. */
const sumProduct: WorksheetFunction = (call) => {
  const tables = call.args.map((_, index) => call.evaluator.rows(operandOf(call, index, true)));
  const first = tables[0] ?? [];
  let sum = 0;
  for (const table of tables) {
    if (table.length !== first.length || table[0]?.length !== first[0]?.length) return error("#VALUE!");
  }
  for (let r = 0; r < first.length; r++) {
    for (let c = 0; c < (first[r]?.length ?? 0); c++) {
      let product = 1;
      for (const table of tables) {
        const value = table[r]?.[c];
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
};

function towardZero(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.trunc(Number((value * unit).toPrecision(15))) / unit;
}

export const numberFunctions: Record<string, WorksheetFunction> = {
  SUM: aggregate(total),
  PRODUCT: aggregate((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1),
  ),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  AVERAGE: aggregate((numbers) =>
    numbers.length === 0 ? error("#DIV/0!") : total(numbers) / numbers.length,
  ),
  SUMPRODUCT: sumProduct,
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value = 0) => Math.sign(value)),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(Number(value.toPrecision(15)))),
  TRUNC: ofNumbers(1, 2, (value = 0, digits = 0) => towardZero(value, Math.trunc(digits))),
  ROUND: ofNumbers(2, 2, (value = 0, digits = 0) => roundDecimal(value, Math.trunc(digits))),
  ROUNDDOWN: ofNumbers(2, 2, (value = 0, digits = 0) => towardZero(value, Math.trunc(digits))),
  MOD: ofNumbers(2, 2, (value = 0, divisor = 0) =>
    divisor === 0
      ? error("#DIV/0!")
      : Number((value - divisor * Math.floor(value / divisor)).toPrecision(15)),
  ),
  POWER: ofNumbers(2, 2, (value = 0, power = 0) => value ** power),
  SQRT: ofNumbers(1, 1, (value = 0) => (value < 0 ? error("#NUM!") : Math.sqrt(value))),
};
