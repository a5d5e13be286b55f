import {
  figurePlaces,
  normalizeLabel,
  type CellName,
  type FigurePlace,
  type Form,
  type TableFault,
  type TableId,
} from "../form/index";
import { alignLines } from "./align-lines";
import type { Place } from "./find-table";
import type { GridSheet } from "./grid";
import { labelLikeness } from "./label-likeness";
import { largest } from "./largest";
import { labelsOf, type LabelPlace, type SheetLabels } from "./read-grid";

/** A table that cannot be read whole: what could be placed for certain, and what could not. */
export interface AlteredTable {
  readonly places: ReadonlyMap<CellName, Place>;
  readonly faults: readonly TableFault[];
}

/**
 * A table some of whose labels are gone, reworded or joined. A figure is placed when its row and its column are both
 * recognised and in order; the others are told as faults and never guessed. Undefined when less than half of the rows
 * or columns are there, so that no other list is taken for a table.
 */
export function findAlteredTable(sheet: GridSheet, form: Form, table: TableId): AlteredTable | undefined {
  const labels = labelsOf(sheet);
  const figures = [...figurePlaces(form)].filter(([, place]) => place.table === table);
  const marks = new Set(
    figures.flatMap(([, place]) => (table === "proceedings" ? columnLabel(place) : rowLabel(place))),
  );
  const present = [...marks].filter((label) => labels.at(label).length > 0);
  if (present.length * 2 < marks.size) return undefined;
  const textsByRow = groupByRow(labels);
  const found =
    table === "proceedings"
      ? findBlocks(figures, textsByRow)
      : findRows(table, figures, textsByRow, firstRowOf(present, labels));
  // One block under its own name is table 四, whatever became of the others.
  const fewest = table === "proceedings" ? 1 : figures.length / 2;
  return found.places.size < fewest ? undefined : found;
}

/** The first row on which one of these labels stands as it is printed. */
function firstRowOf(printed: readonly string[], labels: SheetLabels): number {
  return printed.reduce((first, label) => Math.min(first, labels.at(label)[0]?.row ?? first), Infinity);
}

type Figures = readonly (readonly [CellName, FigurePlace])[];
type TextsByRow = ReadonlyMap<number, readonly LabelPlace[]>;

function groupByRow(labels: SheetLabels): TextsByRow {
  const rows = new Map<number, LabelPlace[]>();
  for (const place of labels.all) {
    const row = rows.get(place.row);
    if (row) row.push(place);
    else rows.set(place.row, [place]);
  }
  return rows;
}

/** Rows with a text among which an altered table is looked for: a few dozen are its own. */
const mostRows = 1000;

/** Tables 二 and 三: rows by their labels, then the columns each row is headed by. */
function findRows(table: TableId, figures: Figures, texts: TextsByRow, first: number): AlteredTable {
  const formRows = groupBy(figures, ([, place]) => place.row);
  const sheetRows = [...texts.keys()]
    .filter((row) => row >= first - headReach)
    .sort((a, b) => a - b)
    .slice(0, mostRows);
  const pairs = alignLines(formRows.length, sheetRows.length, (i, j) => {
    const [first] = formRows[i] ?? [];
    return first ? bestLikeness(rowLabel(first[1]), texts.get(sheetRows[j] ?? -1)) : 0;
  });
  const places = new Map<CellName, Place>();
  const faults: TableFault[] = [];
  const missingColumns = new Map<string, { label: string; cells: CellName[] }>();
  const firstRow = Math.min(...pairs.flatMap((pair) => (pair === undefined ? [] : [sheetRows[pair] ?? 0])));
  formRows.forEach((row, index) => {
    const pair = pairs[index];
    const at = pair === undefined ? undefined : sheetRows[pair];
    if (at === undefined) {
      const label = row[0] ? printedRow(row[0][1]) : "";
      faults.push({ table, kind: "missingRow", label, cells: row.map(([name]) => name) });
      return;
    }
    const columns = findColumns(row, table === "requests" ? firstRow : at, texts);
    row.forEach(([name, place], k) => {
      const column = columns[k];
      if (column !== undefined) places.set(name, { row: at, column });
      else {
        const label = columnLabel(place);
        const fault = missingColumns.get(label) ?? { label, cells: [] };
        fault.cells.push(name);
        missingColumns.set(label, fault);
      }
    });
  });
  for (const fault of missingColumns.values()) faults.push({ table, kind: "missingColumn", ...fault });
  return { places, faults };
}

/** How far above its first row the heads of a table's columns may stand. */
const headReach = 8;

/** The columns of one row of figures by the nearest heads above it, in order. */
function findColumns(row: Figures, below: number, texts: TextsByRow): (number | undefined)[] {
  let best: { columns: (number | undefined)[]; found: number } = {
    columns: row.map(() => undefined),
    found: 0,
  };
  for (let last = below - 1; last >= below - headReach; last -= 1) {
    // Heads may stand on two lines, as 自然人 beside 法人或其他组织.
    const heads = [...(texts.get(last - 1) ?? []), ...(texts.get(last) ?? [])].sort(
      (a, b) => a.column - b.column,
    );
    const pairs = alignLines(row.length, heads.length, (i, j) =>
      labelLikeness(normalizeLabel(columnLabel(row[i]?.[1])), heads[j]?.label ?? ""),
    );
    const columns = pairs.map((pair) => (pair === undefined ? undefined : heads[pair]?.column));
    const found = columns.filter((column) => column !== undefined).length;
    if (found > best.found) best = { columns, found };
    if (best.found === row.length) break;
  }
  return best.columns;
}

/**
 * Table 四: one row of figures under the same five heads three times. A block is read where its own name stands over it,
 * and only where one name can be meant.
 */
function findBlocks(figures: Figures, texts: TextsByRow): AlteredTable {
  const results = new Set(figures.map(([, place]) => normalizeLabel(columnLabel(place))));
  const rows = [...texts.keys()].filter(
    (row) => (texts.get(row) ?? []).filter(({ label }) => results.has(label)).length >= 3,
  );
  const [top = 0] = rows.sort((a, b) => a - b);
  const heads = [top, top + 1, top + 2]
    .flatMap((row) => texts.get(row) ?? [])
    .filter(({ label }) => results.has(label))
    .sort((a, b) => a.column - b.column);
  const names = [top - 1, top, top + 1]
    .flatMap((row) => texts.get(row) ?? [])
    .filter(({ label }) => !results.has(label));
  const nameOver = (column: number) =>
    names.filter((name) => name.column <= column).sort((a, b) => b.column - a.column || b.row - a.row)[0];
  const lastHead = largest(
    heads.map((head) => head.row),
    top,
  );
  const row = lastHead + 1;
  const places = new Map<CellName, Place>();
  const faults: TableFault[] = [];
  for (const block of groupBy(figures, ([, place]) => blockLabel(place))) {
    const label = block[0] ? blockLabel(block[0][1]) : "";
    const under = heads.flatMap((head) => {
      const name = nameOver(head.column);
      const likeness = name ? labelLikeness(normalizeLabel(label), name.label) : 0;
      return name && likeness > 0 ? [{ head, name, likeness }] : [];
    });
    const most = largest(
      under.map(({ likeness }) => likeness),
      0,
    );
    const best = under.filter(({ likeness }) => likeness === most);
    if (new Set(best.map(({ name }) => name)).size !== 1) {
      const kind = best.length > 0 ? "repeated" : "missingColumn";
      faults.push({ table: "proceedings", kind, label, cells: block.map(([name]) => name) });
      continue;
    }
    const pairs = alignLines(block.length, best.length, (i, j) =>
      normalizeLabel(columnLabel(block[i]?.[1])) === best[j]?.head.label ? 1 : 0,
    );
    block.forEach(([name, place], index) => {
      const pair = pairs[index];
      const column = pair === undefined ? undefined : best[pair]?.head.column;
      if (column !== undefined) places.set(name, { row, column });
      else {
        const missing = `${label}”的“${columnLabel(place)}`;
        faults.push({ table: "proceedings", kind: "missingColumn", label: missing, cells: [name] });
      }
    });
  }
  return { places, faults };
}

function bestLikeness(printed: string, texts: readonly LabelPlace[] = []): number {
  const label = normalizeLabel(printed);
  return largest(
    texts.map((text) => labelLikeness(label, text.label)),
    0,
  );
}

function rowLabel({ rowLabels }: FigurePlace): string {
  return rowLabels[rowLabels.length - 1] ?? "";
}

function columnLabel(place: FigurePlace | undefined): string {
  return place?.columnLabels[place.columnLabels.length - 1] ?? "";
}

function blockLabel({ columnLabels }: FigurePlace): string {
  return columnLabels[columnLabels.length - 2] ?? "";
}

/** A row as a clerk would name it, with what it stands under. */
function printedRow({ rowLabels }: FigurePlace): string {
  return rowLabels.filter((label) => label !== "三、本年度办理结果" || rowLabels.length === 1).join(" ");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number | string): T[][] {
  const groups = new Map<number | string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
