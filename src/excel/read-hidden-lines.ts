import type { GridSheet } from "../sheet/index";
import type { OpenGrid } from "./read-open-workbook";
import { readFromExcel } from "./run-in-excel";

/**
 * The same sheets with their hidden rows and columns, for as far as they hold something: one sync to learn on which
 * sheets there are any, and one more for those. It is more than a check should ask each time.
 */
export async function readHiddenLines(open: OpenGrid): Promise<OpenGrid> {
  return readFromExcel(async (context) => {
    const { worksheets } = context.workbook;
    const whole = open.grid.map((grid, index) =>
      areaOf(worksheets.getItem(open.sheetIds[index] ?? ""), grid).load("rowHidden,columnHidden"),
    );
    await context.sync();
    const asked = open.grid.map((grid, index) => {
      const sheet = worksheets.getItem(open.sheetIds[index] ?? "");
      // Null: some are hidden and some are not.
      const rows = whole[index]?.rowHidden === false ? [] : rowsOf(sheet, grid);
      const columns = whole[index]?.columnHidden === false ? [] : columnsOf(sheet, grid);
      return { grid, rows, columns };
    });
    await context.sync();
    const grid = asked.map(({ grid: sheet, rows, columns }) => {
      const hiddenRows = rows.flatMap((range, at) => (range.rowHidden ? [sheet.firstRow + at] : []));
      const hiddenColumns = columns.flatMap((range, at) =>
        range.columnHidden ? [sheet.firstColumn + at] : [],
      );
      return {
        ...sheet,
        ...(hiddenRows.length > 0 && { hiddenRows }),
        ...(hiddenColumns.length > 0 && { hiddenColumns }),
      };
    });
    return { ...open, grid };
  });
}

function areaOf(sheet: Excel.Worksheet, { firstRow, firstColumn, values }: GridSheet): Excel.Range {
  const width = values[0]?.length ?? 0;
  return sheet.getRangeByIndexes(firstRow, firstColumn, Math.max(1, values.length), Math.max(1, width));
}

function rowsOf(sheet: Excel.Worksheet, { firstRow, values }: GridSheet): Excel.Range[] {
  return values.map((_, at) => sheet.getRangeByIndexes(firstRow + at, 0, 1, 1).load("rowHidden"));
}

function columnsOf(sheet: Excel.Worksheet, { firstColumn, values }: GridSheet): Excel.Range[] {
  return (values[0] ?? []).map((_, at) =>
    sheet.getRangeByIndexes(0, firstColumn + at, 1, 1).load("columnHidden"),
  );
}
