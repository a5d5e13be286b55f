import type { EditContent } from "./cell-edit";
import type { GridSheet } from "./grid";
import { formulaAt, valueAt } from "./read-grid";
import { plainFormula } from "./relocate-formula";

/** What stands in a cell, so that it can be put back; TRUE and FALSE are contents only a user makes. */
export type StoredContent = EditContent | boolean;

/** What stands at a 0-based place of the sheet. */
export function contentAt(sheet: GridSheet, row: number, column: number): StoredContent {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return { formula };
  const value = valueAt(sheet, row, column);
  return value === "" ? null : value;
}

/** Whether two contents are the same; formulas apart from what programs change as they save. */
export function sameContent(one: StoredContent, other: StoredContent): boolean {
  if (isFormula(one) && isFormula(other)) return plainFormula(one.formula) === plainFormula(other.formula);
  return one === other;
}

function isFormula(content: StoredContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null;
}
