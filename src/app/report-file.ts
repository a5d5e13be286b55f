import type { FoundReport, Grid } from "../sheet/index";
import { loadChecking } from "./load-checking";
import { UserProblem } from "./report-workbook";
import { noTablesInFile } from "./wording";

/** A report found in a file, with the grid it was found in. */
export interface ReportFile {
  readonly grid: Grid;
  readonly found: FoundReport;
}

/**
 * The report an .xlsx file holds. Throws UserProblem when it holds none, UnreadableWorkbook when the file cannot be
 * read; both with a sentence for the user.
 */
export async function readReportFile(bytes: Uint8Array, fileName: string): Promise<ReportFile> {
  const [{ readWorkbook }, { missingTables, readWorkbookReport, tableTitles }] = await Promise.all([
    import("../workbooks/index"),
    loadChecking(),
  ]);
  const grid = readWorkbook(bytes);
  const found = readWorkbookReport(grid);
  if (!found) {
    const missing = missingTables(grid).map((table) => tableTitles[table]);
    throw new UserProblem(noTablesInFile(fileName, missing));
  }
  return { grid, found };
}
