import { editionOfYear, figurePlaces, formOf, reportTitle } from "../../form/index";
import type { UnitReport } from "../../figures/index";
import type { ReportReading } from "../../report/index";
import { checkPrintedHeadings, type Finding } from "../../validation/index";
import { readReportFile } from "../report-file";
import { UserProblem } from "../report-workbook";
import { readPrintedReport } from "./open-printed-report";
import { noUnitIn, noYearIn } from "./wording";

/** What an imported file did not say. */
export interface ImportAnswers {
  readonly unit?: string;
  readonly year?: number;
}

export interface ImportedReport {
  readonly report: UnitReport;
  /** What has no place in the form, as printed. */
  readonly leftovers: readonly string[];
  /** What is wrong with the headings of its sections; the report made of it prints the official ones. */
  readonly headingFaults: readonly Finding[];
}

/**
 * A published or earlier report (Word, web page, text, or a workbook) as a report of ours. Printed totals stay as
 * printed, wrong ones too. Throws UserProblem when the unit or the year is not in it and was not given.
 */
export async function importReport(
  bytes: Uint8Array,
  fileName: string,
  answers: ImportAnswers = {},
): Promise<ImportedReport> {
  if (/\.xlsx$/i.test(fileName)) {
    const { found } = await readReportFile(bytes, fileName);
    return { report: { ...found.report, ...answers }, leftovers: [], headingFaults: [] };
  }
  const reading = await readPrintedReport(bytes, fileName);
  const unit = answers.unit ?? unitOf(reading);
  const year = answers.year ?? reading.year;
  if (unit === "") throw new UserProblem(noUnitIn(fileName));
  if (year === undefined) throw new UserProblem(noYearIn(fileName));
  const edition = reading.tables.size > 0 ? reading.edition : editionOfYear(year);
  const totals = [...figurePlaces(formOf(edition))].flatMap(([name, { table, cell }]) =>
    cell.role === "total" && reading.tables.has(table) ? [name] : [],
  );
  const { title } = reading.narrative;
  return {
    report: {
      unit,
      year,
      edition,
      figures: reading.figures,
      typedTotals: new Set(totals),
      narrative: {
        ...reading.narrative,
        title: title.length > 0 ? title : [unit, reportTitle(year)],
      },
    },
    leftovers: reading.leftovers,
    headingFaults: checkPrintedHeadings(formOf(edition), reading.headings),
  };
}

/** The unit heads the report: on a line of its own, or before the year; else it signs it. */
function unitOf({ narrative: { title }, signature }: ReportReading): string {
  const [first = "", second] = title;
  const before = first.replace(/(?:关于)?\s*(?:20\d\d|二[〇○零]\S{2})\s*年.*$/, "").trim();
  if (before !== "" && (second !== undefined || before !== first.trim())) return before;
  return signature?.unit ?? "";
}
