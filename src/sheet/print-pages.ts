import { figurePlaces, formOf } from "../form/index";
import { layOutWorkbook } from "./lay-out-workbook";
import type { FoundReport } from "./read-workbook";
import type { PrintSetup } from "./workbook-layout";

/** How one sheet of an open workbook is to be printed. */
export interface SheetPages {
  /** Index in the grid. */
  readonly sheet: number;
  readonly print: PrintSetup;
}

/**
 * The pages of the 报送表 in a workbook as it stands: 封面 and the three tables, each on one A4 page. A print area goes
 * as far as its table was found, rows a unit inserted included, and leaves out what stands beside it. Undefined where
 * the tables share a sheet, as in a workbook of another make: its own page set-up stays.
 */
export function printPages(found: FoundReport): SheetPages[] | undefined {
  const layout = layOutWorkbook(found.report, { cover: found.cover });
  const setupOf = (key: string) => layout.sheets.find((sheet) => sheet.key === key)?.print;
  const pages: SheetPages[] = [];
  const coverSetup = setupOf("cover");
  if (found.sheets.cover !== undefined && coverSetup) {
    pages.push({ sheet: found.sheets.cover, print: coverSetup });
  }
  for (const { table } of formOf(found.report.edition).tables) {
    const cells = [...figurePlaces(formOf(found.report.edition))].flatMap(([name, place]) => {
      const there = place.table === table ? found.places.get(name) : undefined;
      return there ? [there] : [];
    });
    const setup = setupOf(table);
    const [first] = cells;
    if (!first || !setup || pages.some(({ sheet }) => sheet === first.sheet)) return undefined;
    const rowCount = 1 + Math.max(...cells.map(({ row }) => row));
    const columnCount = 1 + Math.max(...cells.map(({ column }) => column));
    pages.push({
      sheet: first.sheet,
      print: { ...setup, area: { row: 0, column: 0, rowCount, columnCount } },
    });
  }
  return pages;
}
