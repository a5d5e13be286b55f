import type { ReportCell, ReportTable } from "./report-document";

/** A printed cell with its 0-based position in the table's grid. */
export interface PlacedReportCell {
  readonly cell: ReportCell;
  readonly row: number;
  readonly column: number;
}

/** Where each cell of each row stands once the spans from above have taken their positions. */
export function placeReportCells({
  rows,
}: Pick<ReportTable, "rows">): readonly (readonly PlacedReportCell[])[] {
  const taken = rows.map(() => new Set<number>());
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1;
      const placed = { cell, row, column };
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) taken[row + down]?.add(column + across);
      }
      return placed;
    });
  });
}
