import { cellArea } from "../address";
import { boundingArea } from "../areas";
import { columnOfKey, rowOfKey } from "../sheet-content";
import type { Area, CellValue } from "../types";
import type { WorkbookModel } from "../workbook";
import { Evaluator } from "./evaluate";
import { isError } from "./values";

/** Finds every formula's result anew and writes it; answers where results changed, at most one area a sheet. */
export function calculateWorkbook(book: WorkbookModel): { sheetId: string; area: Area }[] {
  const evaluator = new Evaluator();
  const changed: { sheetId: string; area: Area }[] = [];
  for (const sheet of book.sheets) {
    let area: Area | null = null;
    for (const [key, cell] of sheet.content.cells) {
      if (cell.formula === null) continue;
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      const value = evaluator.cellValue(sheet, row, column);
      if (sameValue(value, cell.value)) continue;
      sheet.content.cells.set(key, { formula: cell.formula, value });
      area = area ? boundingArea(area, cellArea(row, column)) : cellArea(row, column);
    }
    if (area) changed.push({ sheetId: sheet.id, area });
  }
  return changed;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return Object.is(a, b) || (isError(a) && isError(b) && a.error === b.error);
}
