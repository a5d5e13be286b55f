import type { UnitReport } from "../figures/index";
import { layOutWorkbook, readWorkbookReport, type FoundReport, type Grid } from "../sheet/index";
import { reportFileName } from "./report-file-name";
import { UserProblem } from "./report-workbook";

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
  const { readWorkbook } = await import("../workbooks/index");
  const grid = readWorkbook(bytes);
  const found = readWorkbookReport(grid);
  if (!found) {
    throw new UserProblem(
      `“${fileName}”里没有找到完整的三张年报表。请确认是本工具新建的工作簿，表头和各行名称没有删改。`,
    );
  }
  return { grid, found };
}

/** A report as a self-checking .xlsx workbook, and the name to give the file. */
export async function writeReportFile(report: UnitReport): Promise<{ bytes: Uint8Array; name: string }> {
  const { writeWorkbook } = await import("../workbooks/index");
  const name = reportFileName(report, "政府信息公开年报", "xlsx");
  const title = `${report.unit}${report.year}年政府信息公开工作年度报告`;
  const bytes = await writeWorkbook(layOutWorkbook(report), { title, author: report.unit });
  return { bytes, name };
}
