import { error, isArray, isError, isRange, toBoolean, toNumber } from "../values";
import { operandOf, scalarFunction, scalarOf, type Call, type WorksheetFunction } from "./call";
import type { ErrorValue } from "../../types";

/** In references texts and blanks are passed over; with nothing left to judge the result is #VALUE!. */
function conditionsOf(call: Call): boolean[] | ErrorValue {
  const conditions: boolean[] = [];
  for (let index = 0; index < call.args.length; index++) {
    const operand = operandOf(call, index);
    if (isArray(operand) || isRange(operand)) {
      for (const value of call.evaluator.rows(operand).flat()) {
        if (isError(value)) return value;
        if (typeof value === "number" || typeof value === "boolean") conditions.push(Boolean(value));
      }
    } else {
      const condition = toBoolean(operand);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? error("#VALUE!") : conditions;
}

const overConditions =
  (compute: (conditions: readonly boolean[]) => boolean): WorksheetFunction =>
  (call) => {
    const conditions = conditionsOf(call);
    return isError(conditions) ? conditions : compute(conditions);
  };

/** A blank cell chosen by IF shows as 0, which the cell itself sees to. */
const choose: WorksheetFunction = (call) => {
  const condition = toBoolean(scalarOf(call, 0));
  if (isError(condition)) return condition;
  if (condition) return call.args[1] ? zeroIfMissing(call, 1) : true;
  return call.args[2] ? zeroIfMissing(call, 2) : false;
};

const zeroIfMissing = (call: Call, index: number): ReturnType<WorksheetFunction> =>
  call.args[index]?.kind === "missing" ? 0 : operandOf(call, index);

const orElse =
  (isWrong: (value: ErrorValue) => boolean): WorksheetFunction =>
  (call) => {
    const value = scalarOf(call, 0);
    return isError(value) && isWrong(value) ? scalarOf(call, 1) : value;
  };

export const logicFunctions: Record<string, WorksheetFunction> = {
  IF: choose,
  IFERROR: orElse(() => true),
  IFNA: orElse(({ error: code }) => code === "#N/A"),
  AND: overConditions((conditions) => conditions.every(Boolean)),
  OR: overConditions((conditions) => conditions.some(Boolean)),
  XOR: overConditions((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(1, 1, (value = null) => {
    const condition = toBoolean(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: () => true,
  FALSE: () => false,
  CHOOSE: (call) => {
    const index = toNumber(scalarOf(call, 0));
    if (isError(index)) return index;
    const chosen = Math.trunc(index);
    return chosen < 1 || chosen >= call.args.length ? error("#VALUE!") : operandOf(call, chosen);
  },
};
