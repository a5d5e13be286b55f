import type { CellValue, ErrorValue } from "../../types";
import type { Evaluator, Place } from "../evaluate";
import type { Node } from "../parse";
import { error, isArray, isError, isRange, type Operand } from "../values";

/** One call of a worksheet function, its arguments not yet evaluated. */
export interface Call {
  readonly evaluator: Evaluator;
  readonly place: Place;
  readonly args: readonly Node[];
  readonly arrays: boolean;
}

export type WorksheetFunction = (call: Call) => Operand;

/** The argument as it is (a reference stays a reference); an absent one is blank. */
export function operandOf(call: Call, index: number, arrays = call.arrays): Operand {
  const node = call.args[index];
  return node ? call.evaluator.evaluate(node, call.place, arrays) : null;
}

/** The argument as one value. */
export function scalarOf(call: Call, index: number): CellValue {
  return call.evaluator.scalar(operandOf(call, index, false), call.place);
}

/**
 * A function of single values. An error among the arguments is the result, unless `takesErrors`. Inside SUMPRODUCT
 * it is applied to every cell of a range.
 */
export function scalarFunction(
  least: number,
  most: number,
  compute: (...values: CellValue[]) => CellValue,
  takesErrors = false,
): WorksheetFunction {
  const apply = (values: CellValue[]): CellValue => {
    const wrong: ErrorValue | undefined = takesErrors ? undefined : values.find(isError);
    return wrong ?? compute(...values);
  };
  return (call) => {
    if (call.args.length < least || call.args.length > most) return error("#VALUE!");
    const operands = call.args.map((_, index) => operandOf(call, index));
    const wide = call.arrays ? operands.filter((operand) => isArray(operand) || isRange(operand)) : [];
    if (wide.length === 0)
      return apply(operands.map((operand) => call.evaluator.scalar(operand, call.place)));
    const tables = operands.map((operand) => call.evaluator.rows(operand));
    const height = Math.max(...tables.map((rows) => rows.length));
    const width = Math.max(...tables.map((rows) => rows[0]?.length ?? 0));
    return {
      rows: Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) =>
          apply(
            tables.map((rows) => {
              const row = rows[rows.length === 1 ? 0 : r];
              const value = row?.[row.length === 1 ? 0 : c];
              return value === undefined ? error("#N/A") : value;
            }),
          ),
        ),
      ),
    };
  };
}
