import { cellArea, cellsOf, styleArea, type SheetModel } from "../model";
import { readEntry } from "../model/user/read-entry";
import { placeEntries } from "../model/user/enter-text";
import { refuse, ApiError } from "../protocol/api-error";
import { assertAllowed, assertContentsWritable } from "./cells";
import type { RangeTarget } from "./range";

// Excel refuses ranges beyond five million cells; a whole column is meant by mistake here.
const mostCells = 5_000_000;

/** The range as a table, row by row. */
export function readTable<V>(
  { sheet, area }: RangeTarget,
  read: (sheet: SheetModel, row: number, column: number) => V,
): V[][] {
  if (area.rowCount * area.columnCount > mostCells) {
    throw new ApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  const table: V[][] = [];
  for (const { row, column } of cellsOf(area)) (table[row - area.row] ??= []).push(read(sheet, row, column));
  return table;
}

/** Values or formulas as Excel reads them from an add-in: texts as if typed, null leaves a cell, "" empties it. */
export function setContents(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  assertContentsWritable(range);
  const entries: Parameters<typeof placeEntries>[1][number][] = [];
  for (const { row, column, value } of tableEntries(range, given)) {
    if (value === null) continue;
    const merge = sheet.mergeAt(row, column);
    // What lies under a merged cell takes nothing.
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    if (typeof value === "string") {
      const entry = readEntry(value, sheet.style(row, column).numberFormat, sheet.book.now());
      if (entry.problem !== undefined) throw refuse("InvalidArgument");
      entries.push({ row, column, entry });
    } else if (typeof value === "number" || typeof value === "boolean") {
      if (typeof value === "number" && !Number.isFinite(value)) throw refuse("InvalidArgument");
      entries.push({ row, column, entry: { cell: { formula: null, value } } });
    } else throw refuse("InvalidArgument");
  }
  for (const { row, column } of cellsOf(sheet.clip(area) ?? cellArea(area.row, area.column))) {
    sheet.content.hyperlinks.delete(row * 16384 + column);
  }
  placeEntries(sheet, entries);
}

export function setNumberFormats(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    const numberFormat = String(given);
    styleArea(sheet, area, () => ({ numberFormat }));
  } else {
    for (const { row, column, value } of tableEntries(range, given)) {
      if (value === null) continue;
      const numberFormat = String(value);
      styleArea(sheet, cellArea(row, column), () => ({ numberFormat }));
    }
  }
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}

/** Spreads a single value over the range; a table must have its very size. */
function* tableEntries(
  { area }: RangeTarget,
  given: unknown,
): Generator<{ row: number; column: number; value: unknown }> {
  if (!Array.isArray(given)) {
    for (const { row, column } of cellsOf(area)) yield { row, column, value: given };
    return;
  }
  const rows = given as unknown[];
  const sizeMatches =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!sizeMatches) {
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (const { row, column } of cellsOf(area)) {
    yield { row, column, value: (rows[row - area.row] as unknown[])[column - area.column] };
  }
}
