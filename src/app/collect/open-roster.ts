import { decodeText, readRoster, splitRows, UnreadableRoster, type Roster } from "../../collection/index";
import { formOf } from "../../form/index";
import { recogniseFormat } from "../../packages/index";
import { readSummary, readWorkbookReport, type Grid } from "../../sheet/index";
import { problemSentence } from "../tell-problem";
import { words } from "./wording";

/** The list of bodies in a .csv (UTF-8 or GBK), text file or .xlsx. Throws UnreadableRoster with a sentence. */
export async function openRoster(bytes: Uint8Array): Promise<Roster> {
  const format = recogniseFormat(bytes);
  // GBK is text, too, whatever else its first bytes look like.
  if (format === "text" || format === "unknown") return readRoster(splitRows(decodeText(bytes)));
  const { readWorkbook } = await import("../../workbooks/index");
  let grid: Grid;
  try {
    grid = readWorkbook(bytes);
  } catch (cause) {
    const sentence = problemSentence(cause);
    if (sentence === undefined) throw cause;
    throw new UnreadableRoster(words.rosterUnreadable(sentence), { cause });
  }
  const report = readWorkbookReport(grid)?.report;
  if (report && !readSummary(grid, formOf(report.edition))) throw new UnreadableRoster(words.reportAsRoster);
  return readRoster(rowsOf(grid));
}

/** The list of bodies as it is pasted from a spreadsheet or typed, one body a line. */
export function rosterFromText(text: string): Roster {
  return readRoster(splitRows(text));
}

/** The rows of the first visible sheet that holds anything. */
function rowsOf(grid: Grid): string[][] {
  const sheet = grid.find(({ hidden, values }) => hidden !== true && values.length > 0) ?? grid[0];
  return (sheet?.values ?? []).map((row) => row.map((value) => (value === null ? "" : String(value).trim())));
}
