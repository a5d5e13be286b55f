"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logicFunctions = void 0;
const values_1 = require("../values");
const call_1 = require("./call");
/** In references texts and blanks are passed over; with nothing left to judge the result is #VALUE!. */
function conditionsOf(call) {
  const conditions = [];
  for (let index = 0; index < call.args.length; index++) {
    const operand = (0, call_1.operandOf)(call, index);
    if ((0, values_1.isArray)(operand) || (0, values_1.isRange)(operand)) {
      for (const value of call.evaluator.rows(operand).flat()) {
        if ((0, values_1.isError)(value)) return value;
        if (typeof value === "number" || typeof value === "boolean") conditions.push(Boolean(value));
      }
    } else {
      const condition = (0, values_1.toBoolean)(operand);
      if ((0, values_1.isError)(condition)) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? (0, values_1.error)("#VALUE!") : conditions;
}
const overConditions = (compute) => (call) => {
  const conditions = conditionsOf(call);
  return (0, values_1.isError)(conditions) ? conditions : compute(conditions);
};
/** A blank cell chosen by IF shows as 0, which the cell itself sees to. */
const choose = (call) => {
  const condition = (0, values_1.toBoolean)((0, call_1.scalarOf)(call, 0));
  if ((0, values_1.isError)(condition)) return condition;
  if (condition) return call.args[1] ? zeroIfMissing(call, 1) : true;
  return call.args[2] ? zeroIfMissing(call, 2) : false;
};
const zeroIfMissing = (call, index) =>
  call.args[index]?.kind === "missing" ? 0 : (0, call_1.operandOf)(call, index);
const orElse = (isWrong) => (call) => {
  const value = (0, call_1.scalarOf)(call, 0);
  return (0, values_1.isError)(value) && isWrong(value) ? (0, call_1.scalarOf)(call, 1) : value;
};
exports.logicFunctions = {
  IF: choose,
  IFERROR: orElse(() => true),
  IFNA: orElse(({ error: code }) => code === "#N/A"),
  AND: overConditions((conditions) => conditions.every(Boolean)),
  OR: overConditions((conditions) => conditions.some(Boolean)),
  XOR: overConditions((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: (0, call_1.scalarFunction)(1, 1, (value = null) => {
    const condition = (0, values_1.toBoolean)(value);
    return (0, values_1.isError)(condition) ? condition : !condition;
  }),
  TRUE: () => true,
  FALSE: () => false,
  CHOOSE: (call) => {
    const index = (0, values_1.toNumber)((0, call_1.scalarOf)(call, 0));
    if ((0, values_1.isError)(index)) return index;
    const chosen = Math.trunc(index);
    return chosen < 1 || chosen >= call.args.length
      ? (0, values_1.error)("#VALUE!")
      : (0, call_1.operandOf)(call, chosen);
  },
};
