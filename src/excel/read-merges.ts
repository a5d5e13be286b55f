import type { GridSheet } from "../sheet/index";
import { HostProblem } from "./host-problem";
import type { OpenGrid } from "./read-open-workbook";
import { readFromExcel } from "./run-in-excel";
import { supports } from "./supports";

/** What the merged cells of a sheet are read as; after the next sync they are there. */
const asked = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/**
 * The same sheets, those at `indexes` of the grid with their merged cells, read in one sync. They come without where
 * Excel cannot tell (below ExcelApi 1.13) or fails to, as it does for a range with more than 512 merged cells.
 */
export async function readMerges(open: OpenGrid, indexes: ReadonlySet<number>): Promise<OpenGrid> {
  if (!supports("1.13")) return open;
  try {
    return await readFromExcel(async (context) => {
      const merged = open.grid.map((grid, index) => {
        if (!indexes.has(index)) return undefined;
        const sheet = context.workbook.worksheets.getItem(open.sheetIds[index] ?? "");
        return reachOf(sheet, grid).getMergedAreasOrNullObject().load(asked);
      });
      await context.sync();
      return { ...open, grid: open.grid.map((sheet, index) => withMerges(sheet, merged[index])) };
    });
  } catch (error) {
    // The rest can still be looked at; the caller says that the merged cells were not.
    if (error instanceof HostProblem) return open;
    throw error;
  }
}

/** From the first cell of the sheet to the last that holds something: merged cells may begin before what they hold. */
function reachOf(sheet: Excel.Worksheet, { firstRow, firstColumn, values }: GridSheet): Excel.Range {
  return sheet.getRangeByIndexes(
    0,
    0,
    firstRow + values.length || 1,
    firstColumn + (values[0]?.length ?? 0) || 1,
  );
}

function withMerges(sheet: GridSheet, merged: Excel.RangeAreas | undefined): GridSheet {
  if (!merged) return sheet;
  if (merged.isNullObject) return { ...sheet, merges: [] };
  const merges = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  }));
  return { ...sheet, merges };
}
