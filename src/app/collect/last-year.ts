import type { ReceivedFile } from "../../collection/index";
import type { UnitReport } from "../../figures/index";
import { openSummary, type OpenedSummary } from "./open-summary";
import { problemSentence } from "../tell-problem";
import { words } from "./wording";

/** What an office has of the year before the one it collects. */
export interface LastYear {
  /** The units' reports, for their texts and for blanks that are to be filled beforehand. */
  readonly reports: readonly UnitReport[];
  /** The office's own summary. */
  readonly summary?: OpenedSummary;
  /** Files that are neither, a sentence each. */
  readonly leftOut: readonly string[];
}

/** Sorts files an office has of the year before `year`; what cannot be used is told, never passed over. */
export async function lastYearIn(received: readonly ReceivedFile[], year: number): Promise<LastYear> {
  const reports: UnitReport[] = [];
  const leftOut: string[] = [];
  let summary: OpenedSummary | undefined;
  for (const { file, reading, reopen } of received) {
    if (reading.kind === "unread") leftOut.push(words.notOfLastYear(file, reading.reason));
    else if (reading.report.year !== year - 1)
      leftOut.push(words.notOfLastYear(file, words.ofAnotherYear(reading.report.year, year - 1)));
    else if (!reading.isSummary) reports.push(reading.report);
    else if (summary) leftOut.push(words.notOfLastYear(file, words.secondSummary));
    else {
      const opened = await summaryOrReason(reopen);
      if (typeof opened === "string") leftOut.push(words.notOfLastYear(file, opened));
      else summary = opened;
    }
  }
  return { reports, ...(summary && { summary }), leftOut };
}

/** The summary in a file that was read as one, or the sentence that says why it cannot be opened again. */
async function summaryOrReason(reopen: ReceivedFile["reopen"]): Promise<OpenedSummary | string> {
  try {
    const opened = reopen && (await openSummary(await reopen()));
    return opened ?? words.summaryGone;
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return sentence;
  }
}
