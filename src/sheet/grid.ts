import type { Area } from "./workbook-layout";

/** A cell's value as a spreadsheet holds it: null is a blank cell; an error stands as its text (#VALUE!). */
export type GridValue = string | number | boolean | null;

/** A 0-based place on a sheet. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** One sheet as plain values, from an open workbook or a closed file alike. */
export interface GridSheet {
  readonly name: string;
  /** 0-based position in the sheet of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly GridValue[])[];
  /** Same shape as `values`: the formula with its leading "=", or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The sheet is hidden or very hidden. */
  readonly hidden?: boolean;
  /** 0-based rows of the sheet that are hidden; absent where none is, and where they were not asked for. */
  readonly hiddenRows?: readonly number[];
  /** 0-based columns of the sheet that are hidden; absent where none is, and where they were not asked for. */
  readonly hiddenColumns?: readonly number[];
  /** Cells merged into one; absent where they were not asked for, or the program cannot tell. */
  readonly merges?: readonly Area[];
  /** Cells whose number is shown as a date or a time; absent where none is. */
  readonly dates?: readonly GridPlace[];
}

/** The seam between any workbook and the core: everything the core knows about a workbook. */
export type Grid = readonly GridSheet[];
