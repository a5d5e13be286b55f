import type { FormCell, FormTable } from "./form";

/** A cell at its place in the table's own grid, 0-based, spans filled in. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Where each cell of a table stands when its spans are laid out, as a browser lays out an HTML table. */
export function placeCells(table: FormTable): PlacedCell[] {
  const taken = new Set<string>();
  const placed: PlacedCell[] = [];
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      }
      placed.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return placed;
}
