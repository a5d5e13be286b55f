import { stampOf, type Figure, type Figures, type UnitReport } from "../../figures/index";
import { figurePlaces, formOf } from "../../form/index";
import { contentOf, ExportMismatch, proveContent, type ReportContent } from "../../report/index";
import type { FoundReport } from "../../sheet/index";
import type { CheckedReport } from "../session";
import { reportDocumentOf } from "./report-document-of";
import type { ReportOptions } from "./report-options";

/** The Word, opened again and compared. */
export async function provenDocx(found: FoundReport, options: ReportOptions): Promise<Uint8Array> {
  const { readDocx, writeDocx } = await import("../../report/docx/index");
  const document = reportDocumentOf(found, options);
  const bytes = await writeDocx(document, { fonts: options.fonts, page: options.page });
  const reading = readDocx(bytes);
  if ("unreadable" in reading)
    throw new ExportMismatch(`The Word cannot be read back: ${reading.unreadable}`);
  prove("The Word", contentOf(document), reading.content, found.report);
  return bytes;
}

/** The page for the portal, read again as a browser shows it: runs of spaces are one space there. */
export async function provenHtml(found: FoundReport, options: ReportOptions): Promise<string> {
  const { readHtml, writeHtml } = await import("../../report/html/index");
  const document = reportDocumentOf(found, options);
  const html = writeHtml(document);
  const marks = (text: string): ReportContent["blocks"] => [{ kind: "paragraph", text }];
  const expected = {
    blocks: [
      ...(document.draft ? marks("草稿") : []),
      ...contentOf(document).blocks,
      ...(document.stamp === undefined ? [] : marks(`核验码 ${document.stamp}`)),
    ],
  };
  prove("The page", singleSpaced(expected), singleSpaced(readHtml(html)), found.report);
  return html;
}

/** The data, parsed again: figures, texts and the 核验码 reckoned afresh. */
export async function provenJson({ found, check, settlement }: CheckedReport): Promise<string> {
  const { readReportData, reportData } = await import("../../report/data/index");
  const { report, cover } = found;
  const explanations = [...settlement.statuses].map(([{ rule, place, kind, reason, by }, status]) => ({
    ...(rule === undefined ? {} : { rule }),
    ...(place === undefined ? {} : { place }),
    kind,
    reason,
    ...(by === undefined ? {} : { by }),
    status,
  }));
  const data = reportData({ report, check, state: cover.state ?? "草稿", explanations });
  const json = `${JSON.stringify(data, null, 2)}\n`;
  const read = readReportData(JSON.parse(json));
  proveFigures("The JSON", report, read.figures);
  if (stampOf(read) !== data.stamp || JSON.stringify(read.narrative) !== JSON.stringify(report.narrative)) {
    throw new ExportMismatch("The JSON differs from the workbook in unit, year or texts.");
  }
  return json;
}

/** The list of figures, parsed again. */
export async function provenCsv({ report }: FoundReport): Promise<string> {
  const { readCsv, writeCsv } = await import("../../report/data/index");
  const csv = writeCsv(report);
  proveFigures("The CSV", report, readCsv(csv, formOf(report.edition)));
  return csv;
}

function prove(what: string, expected: ReportContent, read: ReportContent, report: UnitReport): void {
  proveContent(what, expected, read, formOf(report.edition), report.figures);
}

/** Throws ExportMismatch with the first figure the file holds otherwise than the workbook. */
export function proveFigures(what: string, report: UnitReport, read: Figures): void {
  for (const name of figurePlaces(formOf(report.edition)).keys()) {
    const [wanted, there] = [said(report.figures.get(name)), said(read.get(name))];
    if (wanted !== there) {
      throw new ExportMismatch(
        `${what} differs from the workbook: ${name} should be ${wanted}, the file says ${there}.`,
      );
    }
  }
}

function said(figure: Figure | undefined): string {
  if (!figure) return "blank";
  return figure.state === "number" ? String(figure.value) : `"${figure.text}"`;
}

function singleSpaced({ blocks }: ReportContent): ReportContent {
  return {
    blocks: blocks.map((block) =>
      block.kind === "table" ? block : { ...block, text: block.text.replace(/ +/g, " ") },
    ),
  };
}
