import { figureText, type Figure, type Figures } from "../../figures/index";
import { figurePlaces, formOf, type CellKind, type Form, type TableId } from "../../form/index";
import { checkPrintedHeadings } from "../../validation/index";
import { isSignedDate } from "../is-signed-date";
import { readReport, type ReportReading } from "../read-report";
import type { ReportContent } from "../report-content";
import { alignParagraphs } from "./align-paragraphs";
import type {
  Difference,
  FigureDifference,
  HeadDifference,
  ParagraphDifference,
  ReportComparison,
  ReportPart,
} from "./difference";

const parts: readonly ReportPart[] = ["title", "preamble", "overview", "problems", "other", "signature"];
const tables: readonly TableId[] = ["proactive", "requests", "proceedings"];

/**
 * Compares a report that came back with the one the workbook gives: title and texts paragraph by paragraph, the
 * figures of the tables by name, 落款 and date. Both sides are read by the same reader, so that how a text is read
 * never shows as a difference; figures are compared by what they say, so that ０ is 0.
 */
export function compareReports(own: ReportContent, returned: ReportContent, form: Form): ReportComparison {
  const workbook = readReport(own);
  const report = readReport(returned);
  return {
    differences: [
      ...headDifferences(workbook, report, form),
      ...(report.edition === form.edition ? figureDifferences(workbook.figures, report, form) : []),
      ...parts.flatMap((part) => paragraphDifferences(part, workbook, report)),
    ],
    missingTables: tables.filter((table) => !report.tables.has(table)),
    leftovers: report.leftovers.filter((line) => !workbook.leftovers.includes(line)),
    headingFaults: checkPrintedHeadings(form, report.headings),
  };
}

function headDifferences(workbook: ReportReading, report: ReportReading, form: Form): HeadDifference[] {
  const found: HeadDifference[] = [];
  if (report.edition !== form.edition) {
    found.push({ kind: "edition", inWorkbook: form.notice, inReport: formOf(report.edition).notice });
  }
  if (workbook.year !== undefined && report.year !== undefined && workbook.year !== report.year) {
    found.push({ kind: "year", inWorkbook: String(workbook.year), inReport: String(report.year) });
  }
  const [inWorkbook, inReport] = [workbook.documentNumber ?? "", report.documentNumber ?? ""];
  if (inWorkbook !== inReport) found.push({ kind: "documentNumber", inWorkbook, inReport });
  return found;
}

function figureDifferences(own: Figures, report: ReportReading, form: Form): FigureDifference[] {
  return [...figurePlaces(form)].flatMap(([name, { table, cell }]): FigureDifference[] => {
    if (!report.tables.has(table)) return [];
    const inWorkbook = own.get(name);
    const inReport = report.figures.get(name);
    if (says(inWorkbook, cell.kind) === says(inReport, cell.kind)) return [];
    return [{ kind: "figure", name, inWorkbook, inReport }];
  });
}

/** What a figure says, however it is written: 251000元 is 251000. */
function says(figure: Figure | undefined, kind: CellKind): string {
  if (figure?.state === "number") return `=${figure.value}`;
  return figureText(figure, kind).replace(/\s+/g, "");
}

function paragraphDifferences(
  part: ReportPart,
  workbook: ReportReading,
  report: ReportReading,
): ParagraphDifference[] {
  const own = linesOf(workbook, part);
  const returned = linesOf(report, part);
  let position = 0;
  return alignParagraphs(own, returned).flatMap((pair): ParagraphDifference[] => {
    if ("left" in pair) position = pair.left + 1;
    if (pair.kind === "same") return [];
    const inWorkbook = "left" in pair ? own[pair.left] : undefined;
    const inReport = "right" in pair ? returned[pair.right] : undefined;
    return [
      {
        kind: pair.kind,
        part,
        position: pair.kind === "added" ? position : position - 1,
        ...(inWorkbook === undefined ? {} : { inWorkbook }),
        ...(inReport === undefined ? {} : { inReport }),
      },
    ];
  });
}

function linesOf({ narrative, signature }: ReportReading, part: ReportPart): readonly string[] {
  if (part !== "signature") return narrative[part];
  return signature ? [signature.unit, signature.date].filter((line) => line !== "") : [];
}

/**
 * Whether a difference can be taken over into the workbook: figures, texts and a 成文日期 can. The unit of the 落款 and
 * the 发文字号 are changed where they are kept.
 */
export function isAcceptable(difference: Difference): difference is FigureDifference | ParagraphDifference {
  if (difference.kind === "figure") return true;
  if (!("part" in difference)) return false;
  return difference.part !== "signature" || isSignedDate(difference.inReport ?? "");
}
