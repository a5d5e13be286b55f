import type { CellValue } from "../../types";
import { error, isArray, isError, isRange, numberOfText, type Operand } from "../values";
import { operandOf, scalarOf, type Call, type WorksheetFunction } from "./call";
import { readCriterion } from "./criterion";

const wide = (operand: Operand): boolean => isArray(operand) || isRange(operand);

function countValues(
  call: Call,
  inRange: (value: CellValue) => boolean,
  alone: (value: Operand) => boolean,
): number {
  let count = 0;
  for (let index = 0; index < call.args.length; index++) {
    const operand = operandOf(call, index);
    if (!wide(operand)) count += alone(operand) ? 1 : 0;
    else for (const row of call.evaluator.rows(operand)) count += row.filter(inRange).length;
  }
  return count;
}

const isNumber = (value: Operand): boolean =>
  typeof value === "number" ||
  typeof value === "boolean" ||
  (typeof value === "string" && numberOfText(value) !== null);

/** COUNTIF and its kin see every cell of the range, blank ones too. */
function matches(call: Call, rangeIndex: number, criterionIndex: number): boolean[] | null {
  const range = operandOf(call, rangeIndex);
  if (!wide(range)) return null;
  const test = readCriterion(scalarOf(call, criterionIndex));
  return call.evaluator.rows(range).flatMap((row) => row.map(test));
}

export const countFunctions: Record<string, WorksheetFunction> = {
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
  COUNTIF: (call) => matches(call, 0, 1)?.filter(Boolean).length ?? error("#VALUE!"),
  COUNTIFS: (call) => {
    const tests = Array.from({ length: call.args.length / 2 }, (_, pair) =>
      matches(call, pair * 2, pair * 2 + 1),
    );
    const first = tests[0];
    if (!first || tests.some((test) => test?.length !== first.length)) return error("#VALUE!");
    return first.filter((_, at) => tests.every((test) => test?.[at])).length;
  },
  SUMIF: (call) => {
    const found = matches(call, 0, 1);
    if (!found) return error("#VALUE!");
    const values = call.evaluator.rows(operandOf(call, call.args.length > 2 ? 2 : 0)).flat();
    let sum = 0;
    for (const [at, value] of values.entries()) {
      if (!found[at]) continue;
      if (isError(value)) return value;
      if (typeof value === "number") sum += value;
    }
    return sum;
  },
};
