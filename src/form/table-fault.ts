import type { CellName, TableId } from "./names";

/** A row or column of an official table that was taken away, or one that was put in, where a report was read. */
export interface TableFault {
  readonly table: TableId;
  readonly kind: "missingRow" | "missingColumn" | "addedRow" | "addedColumn";
  /** As the form prints it; of one that was put in, what it says. */
  readonly label: string;
  /** The figures that cannot be read for want of it; none for one that was put in. */
  readonly cells: readonly CellName[];
}
