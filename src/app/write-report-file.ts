import { reportTitle } from "../form/index";
import type { UnitReport } from "../figures/index";
import { layOutWorkbook, type LayOutOptions } from "../sheet/index";
import { reportFileName } from "./report-file-name";

/** A report as a self-checking .xlsx workbook, and the name to give the file. */
export async function writeReportFile(
  report: UnitReport,
  options: LayOutOptions = {},
): Promise<{ bytes: Uint8Array; name: string }> {
  const { writeWorkbook } = await import("../workbooks/index");
  const name = reportFileName(report, "政府信息公开年报", "xlsx");
  const title = `${report.unit}${reportTitle(report.year)}`;
  const bytes = await writeWorkbook(layOutWorkbook(report, options), { title, author: report.unit });
  return { bytes, name };
}
