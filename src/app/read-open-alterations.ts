import { readAllSheets, readHiddenLines } from "../excel/index";
import { findAlterations, readWorkbookReport, type Alteration } from "../sheet/index";

/** Where the open workbook is no longer as we lay it out: every sheet, with what is hidden on it. */
export async function readOpenAlterations(): Promise<readonly Alteration[]> {
  const { grid } = await readHiddenLines(await readAllSheets());
  const found = readWorkbookReport(grid);
  return found ? findAlterations(grid, found) : [];
}
