import type { UnitReport } from "../figures/index";
import { freeSheetNames, layOutPreviousYear, thisYearFound } from "../sheet/index";
import { putSheet } from "../workbooks/index";
import type { ReportFile } from "./report-file";
import type { Created } from "./report-workbook";
import { broughtIn, keptBySaving } from "./writing-wording";

/** The bytes of a report's file with last year's report on the sheet 上年数据, in place of the one that holds it now. */
export function putLastYear(
  bytes: Uint8Array,
  { grid, found }: ReportFile,
  previous: UnitReport,
): Uint8Array {
  const own = grid[found.sheets.previousYear ?? -1]?.name;
  const name = own ?? freeSheetNames(grid.map((sheet) => sheet.name)).previousYear;
  return putSheet(bytes, layOutPreviousYear(previous, name, thisYearFound(found)), []);
}

/** What is said once last year's report of `year` stands in the file in memory. */
export function lastYearKept(year: number): Created {
  return { done: broughtIn(year), remarks: [keptBySaving] };
}
