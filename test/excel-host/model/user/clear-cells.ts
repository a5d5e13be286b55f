import { checkEntry } from "./check-entry";
import { cellsOf } from "../areas";
import { keyOf } from "../sheet-content";
import type { SheetModel } from "../sheet";
import type { Area, CommandResult } from "../types";

/** Empties the cells and keeps their formats. A merged cell is emptied when any of its cells is inside. */
export function clearCells(sheet: SheetModel, areas: readonly Area[]): CommandResult {
  const refusal = checkEntry(sheet, areas);
  if (refusal) return refusal;
  const writes = new Map<number, { row: number; column: number; cell: null }>();
  for (const area of areas) {
    for (const { row, column } of cellsOf(sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 })) {
      const place = sheet.mergeAt(row, column) ?? { row, column };
      writes.set(keyOf(place.row, place.column), { row: place.row, column: place.column, cell: null });
    }
  }
  sheet.book.history.record(() => sheet.book.writeCells(sheet, [...writes.values()]));
  sheet.book.calculate();
  return { kind: "done" };
}
