import { cellAddress } from "../sheet/index";
import type { GridSheet, GridValue } from "../sheet/index";
import type { CellBudget, SheetContent } from "./sheet-cell";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { cellTwice, tooScattered } from "./wording";
import type { WorkbookSheet } from "./workbook-part";

/**
 * A sheet as a grid, cropped to the cells that hold something. Rows without any are one and the same blank row, but
 * they are counted: a few stray entries on each of many sheets that share one part would fill the memory.
 */
export function toGridSheet(
  { name, hidden }: WorkbookSheet,
  { cells, hiddenRows, hiddenColumns, merges }: SheetContent,
  budget: CellBudget,
): GridSheet {
  const dates = cells.flatMap(({ isDate, row, column }) => (isDate ? [{ row, column }] : []));
  const base = {
    name,
    ...(hidden && { hidden }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    merges,
    ...(dates.length > 0 && { dates }),
  };
  if (cells.length === 0) return { ...base, firstRow: 0, firstColumn: 0, values: [], formulas: [] };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const [height, width] = [bottom - top + 1, right - left + 1];
  budget.rows -= height;
  budget.area -= height * width;
  if (budget.rows < 0 || budget.area < 0) {
    throw new UnreadableWorkbook("TOO_SCATTERED", tooScattered(name, cellAddress(bottom, right)));
  }
  const blank: null[] = new Array<null>(width).fill(null);
  const values = new Array<GridValue[]>(height).fill(blank);
  const formulas = new Array<(string | null)[]>(height).fill(blank);
  for (const { row, column, value, formula } of cells) {
    const [ownValues, ownFormulas] = [values[row - top], formulas[row - top]];
    // Every cell here has a value or a formula.
    if (ownValues?.[column - left] !== null || ownFormulas?.[column - left] !== null) {
      throw new UnreadableWorkbook("CELL_TWICE", cellTwice(name, cellAddress(row, column)));
    }
    ownRow(values, row - top, blank)[column - left] = value;
    if (formula !== null) ownRow(formulas, row - top, blank)[column - left] = formula;
  }
  return { ...base, firstRow: top, firstColumn: left, values, formulas };
}

function ownRow<T>(rows: (T | null)[][], row: number, blank: readonly null[]): (T | null)[] {
  let own = rows[row]!;
  if (own === blank) {
    own = [...blank];
    rows[row] = own;
  }
  return own;
}
