import { Evaluator } from "./calc/evaluate";
import { compareValues, isError } from "./calc/values";
import { keyOf } from "./sheet-content";
import { baseOf } from "./structure/rebase-formula";
import type { SheetModel } from "./sheet";
import type { Cell, CellValue, Validation, ValidationRule } from "./types";

/** Whether the validation would let this content stand in the cell without a word. */
export function acceptsValue(
  sheet: SheetModel,
  row: number,
  column: number,
  validation: Validation,
  cell: Cell | null,
): boolean {
  if (!cell) return true;
  const { cells } = sheet.content;
  const key = keyOf(row, column);
  const before = cells.get(key);
  // The rule looks at the sheet as it would be; nobody is told of this trial.
  cells.set(key, cell);
  try {
    const evaluator = new Evaluator();
    const value = evaluator.cellValue(sheet, row, column);
    if (value === null || value === "") return validation.ignoreBlanks || validation.rule.type === "none";
    const compute = (formula: string): CellValue =>
      evaluator.formulaValue(formula, { sheet, row, column, base: baseOf(validation.areas) });
    return obeys(validation.rule, value, compute, (source) => listItems(evaluator, sheet, source));
  } finally {
    if (before) cells.set(key, before);
    else cells.delete(key);
  }
}

function obeys(
  rule: ValidationRule,
  value: CellValue,
  compute: (formula: string) => CellValue,
  itemsOf: (source: string) => readonly CellValue[],
): boolean {
  switch (rule.type) {
    case "none":
      return true;
    case "custom": {
      const result = compute(rule.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "list":
      return itemsOf(rule.source).some(
        (item) => !isError(item) && !isError(value) && compareValues(item, value) === 0,
      );
    case "textLength":
      return !isError(value) && compares(rule, String(value).length, compute);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compares(rule, value, compute);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(rule, value, compute);
  }
}

function compares(
  rule: Extract<ValidationRule, { operator: unknown }>,
  value: number,
  compute: (formula: string) => CellValue,
): boolean {
  const bound = (formula: string | number | undefined): CellValue => {
    if (formula === undefined || typeof formula === "number") return formula ?? 0;
    return compute(formula.startsWith("=") ? formula : `=${formula}`);
  };
  const first = bound(rule.formula1);
  const second = bound(rule.formula2);
  if (isError(first) || isError(second)) return true;
  const low = compareValues(value, first);
  const high = compareValues(value, second);
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

function listItems(evaluator: Evaluator, sheet: SheetModel, source: string): readonly CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  return evaluator.formulaRows(source, { sheet, row: 0, column: 0 }).flat();
}

/** What the drop-down of a cell offers; empty when its validation is no list. */
export function choicesAt(sheet: SheetModel, row: number, column: number): readonly string[] {
  const rule = sheet.validationAt(row, column)?.rule;
  if (rule?.type !== "list") return [];
  return listItems(new Evaluator(), sheet, rule.source)
    .filter((item) => item !== null && !isError(item))
    .map(String);
}
