import { formOf } from "../../form/index";
import { contentOf } from "../../report/index";
import { compareReports, type ReportComparison } from "../../report/compare/index";
import type { FoundReport } from "../../sheet/index";
import { openPrintedReport } from "./open-printed-report";
import { reportDocumentOf } from "./report-document-of";
import { usualOptions, type ReportOptions } from "./report-options";

/**
 * How a report that came back (the Word the leaders changed) differs from the workbook. Throws UserProblem when the
 * file cannot be read.
 */
export async function compareWithReport(
  found: FoundReport,
  bytes: Uint8Array,
  fileName: string,
  options: ReportOptions = usualOptions,
): Promise<ReportComparison> {
  const returned = await openPrintedReport(bytes, fileName);
  const own = contentOf(reportDocumentOf(found, options));
  return compareReports(own, returned, formOf(found.report.edition));
}
