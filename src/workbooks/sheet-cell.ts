import type { Area, GridValue } from "../sheet/index";
import { mostRows } from "./cell-place";

/** One cell that holds something: a value, a formula, or both. */
export interface SheetCell {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly value: GridValue;
  /** With its leading "="; "=" alone where the file lost the text. */
  formula: string | null;
  /** Shown as a date or a time. */
  readonly isDate?: boolean;
}

/** What is read of one sheet. */
export interface SheetContent {
  readonly cells: readonly SheetCell[];
  /** 0-based, in order; only as many as an annual report could have. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
}

/** What the parts of a workbook say that all its sheets share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** The `s` of cells shown as dates. */
  readonly dateStyles: ReadonlySet<string>;
}

/** What one workbook may still hold; every sheet read takes from it. */
export interface CellBudget {
  cells: number;
  /** Characters of formulas written out from shared ones. */
  formulaCharacters: number;
  /** Cells looked at to give array formulas to the cells they fill. */
  visits: number;
  /** Rows from the first to the last that holds something, the blank ones between included. */
  rows: number;
  /** The same in cells: beyond it stray entries far off make every later step slow. */
  area: number;
}

export function newCellBudget(): CellBudget {
  return {
    cells: 200_000,
    formulaCharacters: 4_000_000,
    visits: 5_000_000,
    // Four sheets to their last row.
    rows: 4 * mostRows,
    area: 20_000_000,
  };
}
