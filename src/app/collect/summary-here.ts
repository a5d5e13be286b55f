import {
  canInsertSheets,
  insertSheets,
  readAllSheets,
  summaryColumns,
  type OpenGrid,
} from "../../excel/index";
import { stampOf } from "../../figures/index";
import {
  freeSheetNames,
  readWorkbookReport,
  summarySheetNames,
  type SummarySheetKey,
} from "../../sheet/index";
import { checkReport } from "../check-report";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import { problemSentence } from "../tell-problem";
import type { Session } from "../session";
import { makeSummary, summaryLayout, writeSummaryFile, type MadeSummary } from "./make-summary";
import { findSummary, type OpenedSummary } from "./open-summary";
import { openInNewWorkbook } from "./open-in-new-workbook";
import { words } from "./wording";

/** The summary the workbook open in Excel holds, to go on from; undefined in a browser, or where it holds none. */
export async function summaryHere(session: Session): Promise<OpenedSummary | undefined> {
  if (session.workbook.home !== "excel") return undefined;
  let found: OpenedSummary | undefined;
  await perform(session, words.readingHere, async () => {
    found = await readHere();
    return [];
  });
  return found;
}

async function readHere(): Promise<OpenedSummary | undefined> {
  const found = findSummary((await readAllSheets(summaryColumns)).grid);
  return found && { ...found, isHere: true };
}

/** The same summary, gone on from the open workbook as it stands now where it goes on from that. */
export async function asItStands(made: MadeSummary): Promise<MadeSummary> {
  const { request } = made;
  if (!request.before?.isHere) return made;
  const before = await readHere();
  if (!before) throw new UserProblem(words.goneHere);
  return makeSummary({ ...request, before });
}

/** Whether the open workbook may take a summary in; only an attempt tells whether it holds a report. */
export function canPlaceSummary(session: Session): boolean {
  return session.workbook.home === "excel" && canInsertSheets();
}

/**
 * 写入本工作簿: the summary's sheets behind those of the open workbook. Where that holds a report already, or Excel does
 * not take them in as they are, nothing of it changes, and the summary is opened as a workbook of its own.
 */
export async function placeSummary(session: Session, made: MadeSummary, deadline = ""): Promise<void> {
  await perform(session, words.writingSummary, async () => {
    try {
      await place(made, deadline);
      await checkReport(session);
      return [words.placedHere];
    } catch (error) {
      const sentence = problemSentence(error);
      if (sentence === undefined) throw error;
      const file = await writeSummaryFile(made.content, deadline);
      return [words.notPlacedHere(sentence), ...(await openInNewWorkbook(file)), words.goOnLater];
    }
  });
}

async function place({ content }: MadeSummary, deadline: string): Promise<void> {
  const { grid } = await readAllSheets(summaryColumns);
  if (readWorkbookReport(grid)) throw new UserProblem(words.reportHere);
  const { writeWorkbook } = await import("../../workbooks/index");
  const makeFile = async (taken: readonly string[]) => {
    const layout = summaryLayout(content, deadline, {
      names: freeSheetNames(taken),
      summaryNames: freeSummaryNames(taken),
    });
    const nameOf = new Map(layout.sheets.map(({ key, name }) => [key, name]));
    return {
      // Excel keeps names of a whole workbook as it sees fit, so they are defined afterwards.
      bytes: await writeWorkbook({ ...layout, names: [] }),
      sheetNames: layout.sheets.map(({ name }) => name),
      names: layout.names.map(({ name, sheet, areas }) => ({
        name,
        areas,
        sheetName: nameOf.get(sheet) ?? "",
      })),
    };
  };
  await insertSheets(makeFile, (inserted) => confirmSummary(inserted, content));
}

/** What Excel took in is the summary: the same report by its 核验码, the same bodies in 台账. */
function confirmSummary({ grid }: OpenGrid, { report, ledger }: MadeSummary["content"]): void {
  const here = findSummary(grid);
  const isWhole =
    here !== undefined &&
    stampOf(here.own.report) === stampOf(report) &&
    here.summary.ledger.length === ledger.length;
  if (!isWhole) throw new UserProblem(words.incomplete);
}

function freeSummaryNames(taken: readonly string[]): Record<SummarySheetKey, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string) => {
    let candidate = name;
    for (let n = 2; used.has(candidate.toLowerCase()); n += 1) candidate = `${name} (${n})`;
    return candidate;
  };
  const keys = Object.keys(summarySheetNames) as SummarySheetKey[];
  return Object.fromEntries(keys.map((key) => [key, free(summarySheetNames[key])])) as Record<
    SummarySheetKey,
    string
  >;
}
