/** What about a workbook is no longer as it was laid out. */
export type AlterationKind =
  /** A printed text of an official table is another one, or gone. */
  | "label"
  /** A row or column of an official table is gone. */
  | "missingRow"
  | "missingColumn"
  /** A row or column stands in an official table that does not belong there. */
  | "addedRow"
  | "addedColumn"
  /** The rows or columns of an official table stand in another order. */
  | "order"
  /** Cells of an official table are one cell, and should not be, or not these. */
  | "merged"
  /** A merged cell of an official table was torn apart. */
  | "unmerged"
  /** A total holds a formula of somebody else's. A total typed as a number is 手工填列, which is allowed. */
  | "totalFormula"
  /** A check beside or below a table was changed, taken away or overwritten. */
  | "checkFormula"
  | "hiddenRow"
  | "hiddenColumn"
  | "hiddenSheet"
  /** A whole sheet of ours, or all checks of one, are gone. */
  | "missingSheet"
  | "missingChecks";

/** One place where a workbook differs from what we lay out for its report. */
export interface Alteration {
  readonly kind: AlterationKind;
  /** The sheet's name; of a sheet that is missing, the name it had. */
  readonly sheet: string;
  /** A cell (D7), a range (A5:C5), a row (第7行) or a column (D列); empty where the sheet as a whole is meant. */
  readonly place: string;
  /** The printed text or the formula that belongs there; empty where nothing does. */
  readonly expected: string;
  /** What stands there; empty where nothing does. */
  readonly actual: string;
}
