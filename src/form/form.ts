import type { Rule } from "./rule";

/** The official edition of the report form, named by the year of the notice that issued it. */
export type EditionId = "2019" | "2021";

/** Table 二 (主动公开), 三 (收到和处理申请) and 四 (复议诉讼). */
export type TableId = "proactive" | "requests" | "proceedings";

/**
 * What may stand in a figure cell.
 *
 * `count` and `signedCount` are whole numbers without a unit (only 本年增/减 takes a sign);
 * `amount` is money in 元 (2019 edition), `amountInTenThousandYuan` money in 万元 (2021 edition).
 */
export type CellKind = "count" | "signedCount" | "amount" | "amountInTenThousandYuan";

/** A figure cell's name, for instance `requests.received.naturalPerson`: the public contract of every export. */
export type CellName = string;

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
