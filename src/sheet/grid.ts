/** A cell's value as a spreadsheet holds it: null is a blank cell; an error stands as its text (#VALUE!). */
export type GridValue = string | number | boolean | null;

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
}

/** The seam between any workbook and the core: everything the core knows about a workbook. */
export type Grid = readonly GridSheet[];
