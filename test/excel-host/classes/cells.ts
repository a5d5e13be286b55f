import { cellsOf, type Area, type CellStyle, type ProtectionOptions, type SheetModel } from "../model";
import { refuse } from "../protocol/api-error";

/** What formats, conditional formats and validations are asked of: one area of a Range, several of RangeAreas. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** The one value all cells have; null when they differ. */
export function uniform<V>(
  { sheet, areas }: Cells,
  read: (style: CellStyle, row: number, column: number) => V,
): V | null {
  let found: { value: V } | null = null;
  for (const area of areas) {
    const shown = sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 };
    for (const { row, column } of cellsOf(shown)) {
      const value = read(sheet.style(row, column), row, column);
      if (found && found.value !== value) return null;
      found ??= { value };
    }
  }
  return found ? found.value : null;
}

/** AccessDenied where protection keeps anybody, an add-in too, from writing contents. */
export function assertContentsWritable({ sheet, areas }: Cells): void {
  assertSheetPresent(sheet);
  if (!sheet.protection) return;
  for (const area of areas) {
    for (const { row, column } of cellsOf(sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 })) {
      if (sheet.style(row, column).locked) throw refuse("AccessDenied");
    }
  }
}

/** AccessDenied where the sheet is protected and does not allow this. */
export function assertAllowed(
  sheet: SheetModel,
  permission: Exclude<keyof ProtectionOptions, "selectionMode">,
): void {
  assertSheetPresent(sheet);
  if (sheet.protection && !sheet.protection[permission]) throw refuse("AccessDenied");
}

/** A proxy outlives its sheet. */
export function assertSheetPresent(sheet: SheetModel): void {
  if (!sheet.book.sheets.includes(sheet)) throw refuse("ItemNotFound");
}
