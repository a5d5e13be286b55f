import {
  figurePlaces,
  type CellName,
  type FigurePlace,
  type Form,
  type TableFault,
  type TableId,
} from "../form/index";
import type { Place } from "./find-table";

/**
 * Rows and columns that stand before one the official table prints in front of them. Their figures are read under the
 * names that are there; whether the lines were moved or only their names exchanged, nobody can tell from the sheet.
 */
export function findMisplacedLines(
  form: Form,
  table: TableId,
  places: ReadonlyMap<CellName, Place>,
): TableFault[] {
  const figures = [...figurePlaces(form)].flatMap(([name, printed]) => {
    const found = places.get(name);
    return printed.table === table && found ? [{ printed, found }] : [];
  });
  const labels = [
    ...outOfOrder(figures, "row", ({ rowLabels }) => rowLabels[rowLabels.length - 1] ?? ""),
    // In table 四 it is a whole block that stands elsewhere; the heads in it are the same five.
    ...outOfOrder(
      figures,
      "column",
      ({ columnLabels }) =>
        columnLabels[Math.max(0, columnLabels.length - (table === "proceedings" ? 2 : 1))] ?? "",
    ),
  ];
  return [...new Set(labels)].map((label) => ({ table, kind: "misplaced", label, cells: [] }));
}

function outOfOrder(
  figures: readonly { printed: FigurePlace; found: Place }[],
  direction: "row" | "column",
  labelOf: (printed: FigurePlace) => string,
): string[] {
  const across = direction === "row" ? "column" : "row";
  const furthest = new Map<number, number>();
  const labels: string[] = [];
  for (const { printed, found } of [...figures].sort((a, b) => a.printed[direction] - b.printed[direction])) {
    const before = furthest.get(printed[across]) ?? -1;
    if (found[direction] < before) labels.push(labelOf(printed));
    else furthest.set(printed[across], found[direction]);
  }
  return labels;
}
