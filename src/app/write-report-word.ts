import { formOf } from "../form/index";
import { stampOf } from "../figures/index";
import { composeReport, type ReportDocument } from "../report/index";
import type { FoundReport } from "../sheet/index";
import { isDraft } from "./report-state";

/** The report of a workbook as Word, marked as a draft until the workbook's state says otherwise. */
export async function writeReportWord(found: FoundReport): Promise<Uint8Array> {
  const { writeDocx } = await import("../report/docx/index");
  return writeDocx(documentOf(found));
}

function documentOf({ report, cover }: FoundReport): ReportDocument {
  return composeReport({
    form: formOf(report.edition),
    unit: report.unit,
    year: report.year,
    figures: report.figures,
    narrative: report.narrative,
    draft: isDraft(cover.state),
    stamp: stampOf(report),
  });
}
