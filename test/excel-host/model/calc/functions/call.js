"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.operandOf = operandOf;
exports.scalarOf = scalarOf;
exports.scalarFunction = scalarFunction;
const values_1 = require("../values");
/** The argument as it is (a reference stays a reference); an absent one is blank. */
function operandOf(call, index, arrays = call.arrays) {
  const node = call.args[index];
  return node ? call.evaluator.evaluate(node, call.place, arrays) : null;
}
/** The argument as one value. */
function scalarOf(call, index) {
  return call.evaluator.scalar(operandOf(call, index, false), call.place);
}
/**
 * A function of single values. An error among the arguments is the result, unless `takesErrors`. Inside SUMPRODUCT
 * it is applied to every cell of a range.
 */
function scalarFunction(least, most, compute, takesErrors = false) {
  const apply = (values) => {
    const wrong = takesErrors ? undefined : values.find(values_1.isError);
    return wrong ?? compute(...values);
  };
  return (call) => {
    if (call.args.length < least || call.args.length > most) return (0, values_1.error)("#VALUE!");
    const operands = call.args.map((_, index) => operandOf(call, index));
    const wide = call.arrays
      ? operands.filter((operand) => (0, values_1.isArray)(operand) || (0, values_1.isRange)(operand))
      : [];
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
              return value === undefined ? (0, values_1.error)("#N/A") : value;
            }),
          ),
        ),
      ),
    };
  };
}
