import type { CellName, TableId } from "./names";

/**
 * Where a table that was read is not the official one: a row or column taken away or put in, a name that is reworded or
 * gone, one that stands out of order, or one printed twice where only one can be meant.
 */
export interface TableFault {
  readonly table: TableId;
  readonly kind:
    "missingRow" | "missingColumn" | "addedRow" | "addedColumn" | "renamed" | "misplaced" | "repeated";
  /** As the form prints it; of one that was put in, what it says. */
  readonly label: string;
  /** What stands in the place of a name that is not the official one; empty where nothing does. */
  readonly printed?: string;
  /** The figures that cannot be read for this; none where they could be. */
  readonly cells: readonly CellName[];
}
