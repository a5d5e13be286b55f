"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.numberFunctions = void 0;
exports.numbersOf = numbersOf;
const round_decimal_1 = require("../../round-decimal");
const values_1 = require("../values");
const call_1 = require("./call");
/**
 * The numbers SUM and its kin see: in references and arrays only true numbers count (blank, text, TRUE are passed
 * over); a value written as argument itself is converted, and a text that is no number is #VALUE!.
 */
function numbersOf(call) {
  const numbers = [];
  for (let index = 0; index < call.args.length; index++) {
    const operand = (0, call_1.operandOf)(call, index);
    if ((0, values_1.isArray)(operand) || (0, values_1.isRange)(operand)) {
      for (const row of call.evaluator.rows(operand)) {
        for (const value of row) {
          if ((0, values_1.isError)(value)) return value;
          if (typeof value === "number") numbers.push(value);
        }
      }
    } else {
      const number = (0, values_1.toNumber)(operand);
      if ((0, values_1.isError)(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}
const aggregate = (compute) => (call) => {
  const numbers = numbersOf(call);
  return (0, values_1.isError)(numbers) ? numbers : compute(numbers);
};
const ofNumbers = (least, most, compute) =>
  (0, call_1.scalarFunction)(least, most, (...values) => {
    const numbers = [];
    for (const value of values) {
      const number = (0, values_1.toNumber)(value);
      if ((0, values_1.isError)(number)) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  });
const total = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
/** Tables are multiplied cell by cell; what is no number counts as 0, another shape is #VALUE!. */
const sumProduct = (call) => {
  const tables = call.args.map((_, index) => call.evaluator.rows((0, call_1.operandOf)(call, index, true)));
  const first = tables[0] ?? [];
  let sum = 0;
  for (const table of tables) {
    if (table.length !== first.length || table[0]?.length !== first[0]?.length)
      return (0, values_1.error)("#VALUE!");
  }
  for (let r = 0; r < first.length; r++) {
    for (let c = 0; c < (first[r]?.length ?? 0); c++) {
      let product = 1;
      for (const table of tables) {
        const value = table[r]?.[c];
        if ((0, values_1.isError)(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
};
function towardZero(value, digits) {
  const unit = 10 ** digits;
  return Math.trunc(Number((value * unit).toPrecision(15))) / unit;
}
exports.numberFunctions = {
  SUM: aggregate(total),
  PRODUCT: aggregate((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1),
  ),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  AVERAGE: aggregate((numbers) =>
    numbers.length === 0 ? (0, values_1.error)("#DIV/0!") : total(numbers) / numbers.length,
  ),
  SUMPRODUCT: sumProduct,
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value = 0) => Math.sign(value)),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(Number(value.toPrecision(15)))),
  TRUNC: ofNumbers(1, 2, (value = 0, digits = 0) => towardZero(value, Math.trunc(digits))),
  ROUND: ofNumbers(2, 2, (value = 0, digits = 0) =>
    (0, round_decimal_1.roundDecimal)(value, Math.trunc(digits)),
  ),
  ROUNDDOWN: ofNumbers(2, 2, (value = 0, digits = 0) => towardZero(value, Math.trunc(digits))),
  MOD: ofNumbers(2, 2, (value = 0, divisor = 0) =>
    divisor === 0
      ? (0, values_1.error)("#DIV/0!")
      : Number((value - divisor * Math.floor(value / divisor)).toPrecision(15)),
  ),
  POWER: ofNumbers(2, 2, (value = 0, power = 0) => value ** power),
  SQRT: ofNumbers(1, 1, (value = 0) => (value < 0 ? (0, values_1.error)("#NUM!") : Math.sqrt(value))),
};
