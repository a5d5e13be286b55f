import { formOf } from "../../form/index";
import {
  otherSheets,
  readOwnNotes,
  readSummary,
  readWorkbookReport,
  type FoundReport,
  type FoundSummary,
  type Grid,
  type OwnNotes,
} from "../../sheet/index";

/** A summary workbook an office goes on from: what it wrote there, and its own form. */
export interface OpenedSummary {
  readonly summary: FoundSummary;
  readonly own: FoundReport;
  /** What people wrote into its own form besides figures, 封面 and texts. */
  readonly notes: OwnNotes;
  /** Sheets somebody added to the workbook, by name. */
  readonly otherSheets: readonly string[];
  /** It stands in the workbook that is open in Excel, where the office goes on writing. */
  readonly isHere?: true;
}

/** The summary in a workbook; undefined where it is none, or lost its own form. */
export function findSummary(grid: Grid): OpenedSummary | undefined {
  const own = readWorkbookReport(grid);
  const summary = own && readSummary(grid, formOf(own.report.edition));
  return summary && { summary, own, notes: readOwnNotes(grid, own), otherSheets: otherSheets(grid, own) };
}

/** The summary in a file; undefined where the file holds none. Throws UnreadableWorkbook. */
export async function openSummary(bytes: Uint8Array): Promise<OpenedSummary | undefined> {
  const { readWorkbook } = await import("../../workbooks/index");
  return findSummary(readWorkbook(bytes));
}
