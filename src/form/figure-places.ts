import type { FigureCell, Form } from "./form";
import type { CellName, TableId } from "./names";
import { oncePerForm } from "./once-per-form";
import { placeCells, type PlacedCell } from "./place-cells";

/** A figure cell with where it stands in its table and what the form prints to its left and above it. */
export interface FigurePlace {
  readonly table: TableId;
  readonly cell: FigureCell;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  /** Labels to the left, outermost first: 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密. */
  readonly rowLabels: readonly string[];
  /** Labels above, outermost first: 法人或其他组织 / 商业企业. 申请人情况, above all of them, is left out. */
  readonly columnLabels: readonly string[];
}

/** Every figure cell of a form by name, in the order of print. */
export const figurePlaces = oncePerForm((form: Form): ReadonlyMap<CellName, FigurePlace> => {
  const places = new Map<CellName, FigurePlace>();
  for (const table of form.tables) {
    const placed = placeCells(table);
    for (const place of placed) {
      const { cell } = place;
      if (cell.role !== "entry" && cell.role !== "total") continue;
      places.set(cell.name, {
        table: table.table,
        cell,
        row: place.row,
        column: place.column,
        columnSpan: place.columnSpan,
        rowLabels: labelsLeftOf(place, placed),
        columnLabels: labelsAbove(place, placed),
      });
    }
  }
  return places;
});

function labelsLeftOf(figure: PlacedCell, placed: readonly PlacedCell[]): string[] {
  return placed
    .filter(
      (place) =>
        place.cell.role === "label" &&
        place.column < figure.column &&
        place.row <= figure.row &&
        figure.row < place.row + place.rowSpan,
    )
    .sort((a, b) => a.column - b.column)
    .map(printedText);
}

function labelsAbove(figure: PlacedCell, placed: readonly PlacedCell[]): string[] {
  const above = placed.filter(
    (place) =>
      place.row < figure.row &&
      place.column <= figure.column &&
      figure.column < place.column + place.columnSpan,
  );
  const lastBand = Math.max(
    -1,
    ...above.filter((place) => place.cell.role === "band").map((place) => place.row),
  );
  return above
    .filter((place) => place.cell.role === "label" && place.row > lastBand)
    .map(printedText)
    .filter((text) => text !== "申请人情况");
}

function printedText({ cell }: PlacedCell): string {
  return "text" in cell ? cell.text.replace(/\n/g, "") : "";
}
