import { cellArea } from "./address";
import { boundingArea } from "./areas";
import { Evaluator } from "./calc/evaluate";
import { keyOf } from "./sheet-content";
import { blankCell, type SheetModel } from "./sheet";
import type { Area, Cell, ChangeType } from "./types";

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** Null leaves the cell blank. A formula's value is found at the next calculation. */
  readonly cell: Cell | null;
}

/** Writes contents as one change: one event over the smallest area holding all of them. */
export function writeCells(
  sheet: SheetModel,
  writes: readonly CellWrite[],
  changeType: ChangeType = "RangeEdited",
): void {
  let area: Area | null = null;
  let before: Cell = blankCell;
  for (const { row, column, cell } of writes) {
    const key = keyOf(row, column);
    before = sheet.content.cells.get(key) ?? blankCell;
    if (cell === null || (cell.formula === null && cell.value === null)) sheet.content.cells.delete(key);
    else sheet.content.cells.set(key, cell);
    area = area ? boundingArea(area, cellArea(row, column)) : cellArea(row, column);
  }
  if (!area) return;
  const book = sheet.book;
  book.invalidate();
  // Only what this one cell rests on is computed here; the rest waits for the next calculation.
  const after = writes.length === 1 ? new Evaluator().cellValue(sheet, area.row, area.column) : null;
  book.emit({
    type: "cellsChanged",
    sheetId: sheet.id,
    area,
    changeType,
    origin: book.origin,
    ...(writes.length === 1 ? { before: before.value, after } : {}),
  });
}
