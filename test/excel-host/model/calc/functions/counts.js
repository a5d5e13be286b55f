"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countFunctions = void 0;
const values_1 = require("../values");
const call_1 = require("./call");
const criterion_1 = require("./criterion");
const wide = (operand) => (0, values_1.isArray)(operand) || (0, values_1.isRange)(operand);
function countValues(call, inRange, alone) {
  let count = 0;
  for (let index = 0; index < call.args.length; index++) {
    const operand = (0, call_1.operandOf)(call, index);
    if (!wide(operand)) count += alone(operand) ? 1 : 0;
    else for (const row of call.evaluator.rows(operand)) count += row.filter(inRange).length;
  }
  return count;
}
const isNumber = (value) =>
  typeof value === "number" ||
  typeof value === "boolean" ||
  (typeof value === "string" && (0, values_1.numberOfText)(value) !== null);
/** COUNTIF and its kin see every cell of the range, blank ones too. */
function matches(call, rangeIndex, criterionIndex) {
  const range = (0, call_1.operandOf)(call, rangeIndex);
  if (!wide(range)) return null;
  const test = (0, criterion_1.readCriterion)((0, call_1.scalarOf)(call, criterionIndex));
  return call.evaluator.rows(range).flatMap((row) => row.map(test));
}
exports.countFunctions = {
  COUNT: (call) => countValues(call, (value) => typeof value === "number", isNumber),
  COUNTA: (call) =>
    countValues(
      call,
      (value) => value !== null,
      () => true,
    ),
  COUNTBLANK: (call) =>
    countValues(
      call,
      (value) => value === null || value === "",
      () => false,
    ),
  COUNTIF: (call) => matches(call, 0, 1)?.filter(Boolean).length ?? (0, values_1.error)("#VALUE!"),
  COUNTIFS: (call) => {
    const tests = Array.from({ length: call.args.length / 2 }, (_, pair) =>
      matches(call, pair * 2, pair * 2 + 1),
    );
    const first = tests[0];
    if (!first || tests.some((test) => test?.length !== first.length)) return (0, values_1.error)("#VALUE!");
    return first.filter((_, at) => tests.every((test) => test?.[at])).length;
  },
  SUMIF: (call) => {
    const found = matches(call, 0, 1);
    if (!found) return (0, values_1.error)("#VALUE!");
    const values = call.evaluator.rows((0, call_1.operandOf)(call, call.args.length > 2 ? 2 : 0)).flat();
    let sum = 0;
    for (const [at, value] of values.entries()) {
      if (!found[at]) continue;
      if ((0, values_1.isError)(value)) return value;
      if (typeof value === "number") sum += value;
    }
    return sum;
  },
};
