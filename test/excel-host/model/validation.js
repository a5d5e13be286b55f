"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acceptsValue = acceptsValue;
exports.choicesAt = choicesAt;
const evaluate_1 = require("./calc/evaluate");
const values_1 = require("./calc/values");
const sheet_content_1 = require("./sheet-content");
const rebase_formula_1 = require("./structure/rebase-formula");
/** Whether the validation would let this content stand in the cell without a word. */
function acceptsValue(sheet, row, column, validation, cell) {
  if (!cell) return true;
  const { cells } = sheet.content;
  const key = (0, sheet_content_1.keyOf)(row, column);
  const before = cells.get(key);
  // The rule looks at the sheet as it would be; nobody is told of this trial.
  cells.set(key, cell);
  try {
    const evaluator = new evaluate_1.Evaluator();
    const value = evaluator.cellValue(sheet, row, column);
    if (value === null || value === "") return validation.ignoreBlanks || validation.rule.type === "none";
    const compute = (formula) =>
      evaluator.formulaValue(formula, {
        sheet,
        row,
        column,
        base: (0, rebase_formula_1.baseOf)(validation.areas),
      });
    return obeys(validation.rule, value, compute, (source) => listItems(evaluator, sheet, source));
  } finally {
    if (before) cells.set(key, before);
    else cells.delete(key);
  }
}
function obeys(rule, value, compute, itemsOf) {
  switch (rule.type) {
    case "none":
      return true;
    case "custom": {
      const result = compute(rule.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "list":
      return itemsOf(rule.source).some(
        (item) =>
          !(0, values_1.isError)(item) &&
          !(0, values_1.isError)(value) &&
          (0, values_1.compareValues)(item, value) === 0,
      );
    case "textLength":
      return !(0, values_1.isError)(value) && compares(rule, String(value).length, compute);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compares(rule, value, compute);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(rule, value, compute);
  }
}
function compares(rule, value, compute) {
  const bound = (formula) => {
    if (formula === undefined || typeof formula === "number") return formula ?? 0;
    return compute(formula.startsWith("=") ? formula : `=${formula}`);
  };
  const first = bound(rule.formula1);
  const second = bound(rule.formula2);
  if ((0, values_1.isError)(first) || (0, values_1.isError)(second)) return true;
  const low = (0, values_1.compareValues)(value, first);
  const high = (0, values_1.compareValues)(value, second);
  switch (rule.operator) {
    case "Between":
      return low >= 0 && high <= 0;
    case "NotBetween":
      return low < 0 || high > 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqualTo":
      return low >= 0;
    case "LessThanOrEqualTo":
      return low <= 0;
  }
}
function listItems(evaluator, sheet, source) {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  return evaluator.formulaRows(source, { sheet, row: 0, column: 0 }).flat();
}
/** What the drop-down of a cell offers; empty when its validation is no list. */
function choicesAt(sheet, row, column) {
  const rule = sheet.validationAt(row, column)?.rule;
  if (rule?.type !== "list") return [];
  return listItems(new evaluate_1.Evaluator(), sheet, rule.source)
    .filter((item) => item !== null && !(0, values_1.isError)(item))
    .map(String);
}
