import {
  normalizeLabel,
  oncePerForm,
  placeCells,
  type CellName,
  type FigureCell,
  type Form,
  type PlacedCell,
  type PrintedCell,
  type TableFault,
  type TableId,
} from "../form/index";
import type { Place } from "./find-table";
import type { GridSheet } from "./grid";
import { labelLikeness } from "./label-likeness";
import { onOneLine } from "./on-one-line";
import { labelsOf, valueAt, type LabelPlace } from "./read-grid";

/**
 * Names of rows, columns and parts that are not printed as in the official table, where the figures they stand for were
 * found all the same. Width, spaces and line breaks are no difference. A name is looked for around its figures, since
 * merged cells copied from elsewhere hold their text in another of their cells.
 */
export function findRenamedLabels(
  sheet: GridSheet,
  form: Form,
  table: TableId,
  places: ReadonlyMap<CellName, Place>,
): TableFault[] {
  const { names, official } = namesIn(form)[table];
  const labels = labelsOf(sheet);
  return names.flatMap((name): TableFault[] => {
    const around = surroundings(name, places);
    if (!around) return [];
    const isAround = (place: LabelPlace) =>
      place.row >= around.rows[0] &&
      place.row <= around.rows[1] &&
      place.column >= around.columns[0] &&
      place.column <= around.columns[1];
    if (labels.at(name.text).some(isAround)) return [];
    const label = normalizeLabel(name.text);
    const [alike] = labels.all
      .filter((place) => isAround(place) && !official.has(place.label))
      .map((place) => ({ place, likeness: labelLikeness(label, place.label) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    if (alike && wordsOf(alike.place.label) === wordsOf(label)) return [];
    const printed = alike ? onOneLine(String(valueAt(sheet, alike.place.row, alike.place.column) ?? "")) : "";
    return [{ table, kind: "renamed", label: onOneLine(name.text), printed, cells: [] }];
  });
}

/** What stays of a label where stops and commas are left out. */
function wordsOf(label: string): string {
  return label.replace(/[.。、,，;；:：]/g, "");
}

/** A printed name with the figures by which it is found. */
interface PrintedName {
  readonly text: string;
  /** The figures beside the name of a row; of a head or band, those directly below it. */
  readonly figures: readonly CellName[];
  /** Of a head or band: all figures above it, so that it is not looked for among them; undefined for a row. */
  readonly above?: readonly CellName[];
  /** Whether it stands over the columns of its figures, and not beside them or over the whole table. */
  readonly overColumns: boolean;
  /** Whether it goes over several rows of figures. */
  readonly overRows: boolean;
}

interface Surroundings {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** How far above the first figures of a table its heads may stand. */
const headReach = 8;

function surroundings(name: PrintedName, places: ReadonlyMap<CellName, Place>): Surroundings | undefined {
  const found = name.figures.flatMap((figure) => places.get(figure) ?? []);
  if (found.length === 0) return undefined;
  const rows = found.map(({ row }) => row);
  const columns = found.map(({ column }) => column);
  const [top, bottom, left, right] = [
    Math.min(...rows),
    Math.max(...rows),
    Math.min(...columns),
    Math.max(...columns),
  ];
  if (!name.above) {
    const slack = name.overRows ? 1 : 0;
    return { rows: [top - slack, bottom + slack], columns: [0, left - 1] };
  }
  const before = name.above.flatMap((figure) => places.get(figure)?.row ?? []);
  return {
    rows: [Math.max(top - headReach, ...before.map((row) => row + 1)), top - 1],
    columns: name.overColumns ? [left, right] : [0, right],
  };
}

/** The names each table prints, and all of them as they are compared. The note in the corner of table 三 is no name. */
const namesIn = oncePerForm((form: Form) => {
  const of = (id: TableId) => {
    const table = form.tables.find((candidate) => candidate.table === id);
    const cells = table ? placeCells(table) : [];
    const names = cells.flatMap((cell) => (isName(cell) ? [printedName(cell, cells.filter(isFigure))] : []));
    return { names, official: new Set(names.map(({ text }) => normalizeLabel(text))) };
  };
  return { proactive: of("proactive"), requests: of("requests"), proceedings: of("proceedings") };
});

type Placed<T> = PlacedCell & { readonly cell: T };

function isName(place: PlacedCell): place is Placed<PrintedCell> {
  return place.cell.role === "label" || place.cell.role === "band";
}

function isFigure(place: PlacedCell): place is Placed<FigureCell> {
  return place.cell.role === "entry" || place.cell.role === "total";
}

function printedName(name: Placed<PrintedCell>, figures: readonly Placed<FigureCell>[]): PrintedName {
  const { text } = name.cell;
  const beside = figures.filter(({ row }) => row >= name.row && row < name.row + name.rowSpan);
  const named = (places: readonly Placed<FigureCell>[]) => places.map(({ cell }) => cell.name);
  if (beside.length > 0) {
    return { text, figures: named(beside), overColumns: false, overRows: name.rowSpan > 1 };
  }
  const below = figures.filter(({ row }) => row > name.row);
  const first = Math.min(...below.map(({ row }) => row));
  const next = below.filter(({ row }) => row === first);
  const under = next.filter(
    ({ column, columnSpan }) => column < name.column + name.columnSpan && name.column < column + columnSpan,
  );
  const overColumns = name.cell.role === "label" && under.length > 0;
  return {
    text,
    figures: named(overColumns ? under : next),
    above: named(figures.filter(({ row }) => row < name.row)),
    overColumns,
    overRows: false,
  };
}
