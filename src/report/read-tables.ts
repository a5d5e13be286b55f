import type { Figure } from "../figures/index";
import { figurePlaces, type CellName, type FigureCell, type Form, type TableId } from "../form/index";
import { labelKey, unnumberedKey } from "./label-key";
import { readPrintedFigure } from "./read-printed-figure";
import type { ContentCell, ContentTable } from "./report-content";
import { splitRunTogether } from "./split-run-together";

/** What the tables of a report say when they are read as one edition of the form. */
export interface TableReading {
  readonly figures: ReadonlyMap<CellName, Figure>;
  /** The names of all cells that were found, blank ones included. */
  readonly found: ReadonlySet<CellName>;
  readonly tables: ReadonlySet<TableId>;
  /** Rows with figures that belong to no row of the form, as printed. */
  readonly leftovers: readonly string[];
}

interface FormRow {
  readonly table: TableId;
  /** The innermost label without its number, by which the row is recognised; empty in table 四. */
  readonly key: string;
  readonly cells: FigureCell[];
}

/**
 * Reads tables by their labels, not by position, so that a table split at a page break, a label printed twice, an
 * added row or lost merges do no harm. The figures of a row are the cells after its label, in order.
 */
export function readTables(tables: readonly ContentTable[], form: Form): TableReading {
  const rows = formRows(form);
  const reading = {
    figures: new Map<CellName, Figure>(),
    found: new Set<CellName>(),
    tables: new Set<TableId>(),
    leftovers: [] as string[],
  };
  for (const table of tables) {
    const proceedings = rows.find((row) => row.table === "proceedings" && isProceedings(table));
    const dataRow = proceedings && lastRowOf(table, proceedings.cells.length);
    for (const row of table.rows) {
      const match =
        row === dataRow
          ? { formRow: proceedings, cells: row }
          : proceedings
            ? undefined
            : labelled(row, rows);
      if (match?.formRow && takeRow(match.formRow, match.cells, reading)) continue;
      if (row.some((cell) => /^\s*[+－-]?\d/.test(cell.text) && readPrintedFigure(cell.text, "amount"))) {
        reading.leftovers.push(
          row
            .map((cell) => cell.text.replace(/\s+/g, ""))
            .join(" ")
            .trim(),
        );
      }
    }
  }
  return reading;
}

/** How many cells, the sum of the others last, belong together in a row; none do in table 二. */
const BLOCKS: Readonly<Partial<Record<TableId, number>>> = { requests: 7, proceedings: 5 };

function takeRow(
  formRow: FormRow,
  cells: readonly ContentCell[],
  reading: { figures: Map<CellName, Figure>; found: Set<CellName>; tables: Set<TableId> },
): boolean {
  const [first] = formRow.cells;
  if (!first || reading.found.has(first.name)) return false;
  const texts = cells.map(({ text }) => text);
  const printed =
    texts.length === formRow.cells.length
      ? texts
      : splitRunTogether(texts, formRow.cells.length, BLOCKS[formRow.table]);
  if (!printed) return false;
  formRow.cells.forEach(({ name, kind }, index) => {
    const figure = readPrintedFigure(printed[index] ?? "", kind);
    reading.found.add(name);
    if (figure) reading.figures.set(name, figure);
  });
  reading.tables.add(formRow.table);
  return true;
}

/** The row of the form a printed row's label names, with the cells behind the label. */
function labelled(
  row: readonly ContentCell[],
  rows: readonly FormRow[],
): { formRow: FormRow; cells: readonly ContentCell[] } | undefined {
  for (let index = row.length - 2; index >= 0; index -= 1) {
    const formRow = rowOfLabel(row[index]?.text ?? "", rows);
    if (formRow) return { formRow, cells: row.slice(index + 1) };
  }
  return undefined;
}

function rowOfLabel(text: string, rows: readonly FormRow[]): FormRow | undefined {
  const key = unnumberedKey(text);
  if (key === "") return undefined;
  const exact = rows.find((row) => row.key === key);
  if (exact) return exact;
  // The bracket of （二）部分公开 left out, or a unit added to a label.
  const similar = rows.filter(
    (row) =>
      Math.min(row.key.length, key.length) >= 4 && (row.key.startsWith(key) || key.startsWith(row.key)),
  );
  return similar.length === 1 ? similar[0] : undefined;
}

/** Table 四, however its headings were broken or run together when it was copied. */
function isProceedings(table: ContentTable): boolean {
  const words = table.rows.flatMap((row) => row.map((cell) => labelKey(cell.text))).join("");
  return ["维持", "纠正", "审结"].every((word) => words.includes(word)) && /行政诉讼|起诉/.test(words);
}

/** The row of figures: the last of the right length, or, where cells have run together, the last of digits only. */
function lastRowOf(table: ContentTable, length: number): readonly ContentCell[] | undefined {
  const rows = [...table.rows].reverse();
  const last =
    rows.find((row) => row.length === length) ??
    rows.find((row) => row.length > 0 && row.every((cell) => /^[\s\d０-９]+$/.test(cell.text)));
  return last && last.every((cell) => !/\p{Script=Han}{3}/u.test(cell.text)) ? last : undefined;
}

/** The labels that head a row of figures in any of the forms, as `unnumberedKey` gives them. */
export function rowKeysOf(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => formRows(form).map(({ key }) => key)).filter((key) => key !== ""));
}

/** The rows of figures of a form with the innermost label of each. */
function formRows(form: Form): FormRow[] {
  const rows = new Map<string, FormRow>();
  for (const { table, row, rowLabels, cell } of figurePlaces(form).values()) {
    const key = `${table} ${row}`;
    const label = rowLabels[rowLabels.length - 1] ?? "";
    const known = rows.get(key) ?? { table, key: unnumberedKey(label), cells: [] };
    known.cells.push(cell);
    rows.set(key, known);
  }
  return [...rows.values()];
}
