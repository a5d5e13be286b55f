import { isDateFormat, type Grid, type GridPlace, type GridSheet, type GridValue } from "../sheet/index";
import { readFromExcel } from "./run-in-excel";

/** The open workbook as a grid, with the id of each sheet, by which Excel knows it whatever its name. */
export interface OpenGrid {
  readonly grid: Grid;
  readonly sheetIds: readonly string[];
}

/** A sheet larger than this is no form of ours, and is not read. */
const mostRows = 2000;
const mostColumns = 60;

/** Reads the sheets with these ids in one sync; undefined when one of them is gone. */
export async function readSheets(sheetIds: readonly string[]): Promise<OpenGrid | undefined> {
  return readFromExcel(async (context) => {
    const asked = sheetIds.map((id) => askFor(context.workbook.worksheets.getItemOrNullObject(id)));
    await context.sync();
    if (asked.some(({ sheet }) => sheet.isNullObject)) return undefined;
    return { grid: asked.map(toGridSheet), sheetIds };
  });
}

/** A district's summary has a column a figure, and a row a unit. */
export const summaryColumns = 400;

/** Reads every sheet a form may stand on, in three syncs: which sheets, how large, and what they hold. */
export async function readAllSheets(columns = mostColumns): Promise<OpenGrid> {
  return readFromExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const sizes = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
    );
    await context.sync();
    const asked = worksheets.items
      .filter((_, index) => isOfOurSize(sizes[index], columns))
      .map((sheet) => ({ id: sheet.id, ...askFor(sheet) }));
    await context.sync();
    return { grid: asked.map(toGridSheet), sheetIds: asked.map(({ id }) => id) };
  });
}

/** A sheet whose contents are asked for; they are there after the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function isOfOurSize(range: Excel.Range | undefined, columns: number): boolean {
  return (
    range !== undefined && !range.isNullObject && range.rowCount <= mostRows && range.columnCount <= columns
  );
}

/** Queues the reading of a whole sheet. */
export function askFor(sheet: Excel.Worksheet): AskedSheet {
  sheet.load("name,visibility");
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("values,formulas,numberFormat,rowIndex,columnIndex");
  return { sheet, range };
}

/** What was asked for, as plain values. */
export function toGridSheet({ sheet, range }: AskedSheet): GridSheet {
  const hidden = sheet.visibility !== "Visible";
  if (range.isNullObject)
    return { name: sheet.name, firstRow: 0, firstColumn: 0, values: [], formulas: [], hidden };
  const dates = datesIn(range);
  return {
    name: sheet.name,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    values: range.values as GridValue[][],
    formulas: range.formulas.map((row) => row.map((cell) => (isFormula(cell) ? (cell as string) : null))),
    hidden,
    ...(dates.length > 0 && { dates }),
  };
}

/** Excel makes a date of 3-5 or 1/2, and gives its serial number as the value. */
function datesIn(range: Excel.Range): GridPlace[] {
  return range.values.flatMap((row: GridValue[], r) =>
    row.flatMap((value, c) =>
      typeof value === "number" && isDateFormat(String(range.numberFormat[r]?.[c]))
        ? [{ row: range.rowIndex + r, column: range.columnIndex + c }]
        : [],
    ),
  );
}

/** Excel gives a cell's own value where it holds no formula. */
function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
