import type { CellKind, CellName, EditionId, TableId } from "./names";
import type { Rule } from "./rule";

interface Spanning {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** A cell whose text the official form prints: a band over the full width, a label, or the corner note. */
export interface PrintedCell extends Spanning {
  readonly role: "band" | "label" | "note";
  readonly text: string;
}

/** A cell a unit answers: typed (`entry`) or added up (`total`). */
export interface FigureCell extends Spanning {
  readonly role: "entry" | "total";
  readonly name: CellName;
  readonly kind: CellKind;
}

export type FormCell = PrintedCell | FigureCell;

/** One official table: rows of cells in reading order, a spanned position standing only once (as in HTML). */
export interface FormTable {
  readonly table: TableId;
  readonly sectionTitle: string;
  readonly rows: readonly (readonly FormCell[])[];
}

/** One published edition of the annual report form. */
export interface Form {
  readonly edition: EditionId;
  /** The notice that issued the form, as offices cite it. */
  readonly notice: string;
  /** The six section titles, 一 to 六. */
  readonly sectionTitles: readonly string[];
  readonly tables: readonly FormTable[];
  /** Every rule the edition's figures answer to, table by table. */
  readonly rules: readonly Rule[];
}
