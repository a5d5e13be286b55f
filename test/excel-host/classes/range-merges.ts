import { cellsOf, containsArea, intersectAreas, keyOf, type Area, type SheetModel } from "../model";
import type { ApiObject } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { rangeAreasClass } from "./range-areas";

/** Makes one cell of the area (of each of its rows, if across); only the top left content stays. */
export function mergeArea(sheet: SheetModel, area: Area, across: boolean): void {
  const rows: Area[] = across
    ? Array.from({ length: area.rowCount }, (_, n) => ({ ...area, row: area.row + n, rowCount: 1 }))
    : [area];
  for (const each of rows) {
    sheet.content.merges = sheet.content.merges.filter((merge) => !intersectAreas(merge, each));
    if (each.rowCount * each.columnCount === 1) continue;
    sheet.content.merges.push(each);
    const covered = [...cellsOf(each)]
      .slice(1)
      .filter(({ row, column }) => sheet.content.cells.has(keyOf(row, column)));
    if (covered.length > 0) {
      sheet.book.writeCells(
        sheet,
        covered.map((cell) => ({ ...cell, cell: null })),
      );
    }
  }
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}

export function unmergeArea(sheet: SheetModel, area: Area): void {
  sheet.content.merges = sheet.content.merges.filter((merge) => !intersectAreas(merge, area));
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}

/** Excel gives no answer for a range with more merged areas. */
const mostMerged = 512;

/** The merged areas that lie within, or partly so; null when there are none. */
export function mergedAreas(sheet: SheetModel, area: Area): ApiObject | null {
  const areas = sheet.content.merges.filter(
    (merge) => containsArea(area, merge) || intersectAreas(area, merge) !== null,
  );
  if (areas.length > mostMerged) throw refuse("GeneralException");
  return areas.length === 0 ? null : rangeAreasClass.of({ sheet, areas });
}
