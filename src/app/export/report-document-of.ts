import { formOf } from "../../form/index";
import { stampOf } from "../../figures/index";
import { composeReport, type ReportDocument } from "../../report/index";
import type { FoundReport } from "../../sheet/index";
import { isDraft } from "../report-state";
import { issueDate } from "./issue-date";
import { usualOptions, type ReportOptions } from "./report-options";

/**
 * The report of a workbook ready to be printed: a draft until the workbook's state says otherwise, 落款 below the
 * text where 封面 gives a 报出日期.
 */
export function reportDocumentOf(
  { report, cover }: FoundReport,
  { signature, documentNumber }: ReportOptions = usualOptions,
): ReportDocument {
  const date = cover.reportDate;
  return composeReport({
    form: formOf(report.edition),
    unit: report.unit,
    year: report.year,
    figures: report.figures,
    narrative: report.narrative,
    draft: isDraft(cover.state),
    stamp: stampOf(report),
    ...(signature && date !== undefined && { signature: { unit: report.unit, date: issueDate(date) } }),
    ...(documentNumber.trim() !== "" && { documentNumber }),
  });
}
