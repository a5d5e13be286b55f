import { cellTitle, formOf, type CellName } from "../../form/index";
import type { UnitReport } from "../../figures/index";
import {
  checkAdjustments,
  checkUnitList,
  collect,
  countedBodies,
  describeStage,
  keepLedger,
  noLongerCounted,
  notCompared,
  type Collection,
  type ReceivedFile,
  withDeadline,
  type Roster,
} from "../../collection/index";
import { incompleteCells } from "../../consolidation/index";
import type { Finding } from "../../validation/index";
import {
  adjustmentPlace,
  layOutSummary,
  type SummaryContent,
  type SummaryLayout,
  type SummaryOptions,
} from "../../sheet/index";
import { checkSum } from "./check-sum";
import { bodiesOf, givenList } from "./known-bodies";
import { officeOf } from "./office-name";
import type { OpenedSummary } from "./open-summary";
import { reportFileName } from "../report-file-name";
import { UserProblem } from "../report-workbook";
import { ownReport } from "./own-report";
import { toldCarriedOver } from "./told-carried-over";
import { words } from "./wording";

export interface SummaryRequest {
  readonly files: readonly ReceivedFile[];
  readonly year: number;
  /** Absent: that of the summary gone on from, else there is none. */
  readonly roster?: Roster;
  /** The name of the office's own report; absent: as before, else told from the list. */
  readonly unit?: string;
  /** The summary to go on from: its 台账, adjustments, known totals, texts and records are kept. */
  readonly before?: OpenedSummary;
  /** The office's own sum of last year; absent: the one 上年数据 of the summary gone on from holds, if any. */
  readonly lastYear?: OpenedSummary;
  /** The units' reports of last year, for texts handed in again. */
  readonly lastYearReports?: readonly UnitReport[];
  readonly today: Date;
}

/** A collection with the summary laid out from it. */
export interface MadeSummary {
  /** What it was made from. */
  readonly request: SummaryRequest;
  readonly collection: Collection;
  readonly content: SummaryContent;
  /** What the rules say of the sum itself, as a form: worst first. */
  readonly sumFindings: readonly Finding[];
  /** What the office should know of the summary gone on from, a sentence each. */
  readonly remarks: readonly string[];
  /** Something of the summary gone on from is not as it was left; `remarks` tell what. */
  readonly isCarriedInPart: boolean;
}

/**
 * 汇总: judges and adds up what came in, and makes the summary's content, keeping what the office wrote before. Throws
 * UserProblem when the summary gone on from is of another year, or holds adjustments that are no numbers.
 */
export function makeSummary(request: SummaryRequest): MadeSummary {
  const { files, year, before, lastYear, lastYearReports, today } = request;
  if (before && before.own.report.year !== year)
    throw new UserProblem(words.summaryOfAnotherYear(before.own.report.year, year));
  const [unreadable, ...others] = before?.summary.unreadable ?? [];
  if (unreadable !== undefined)
    throw new UserProblem(words.notANumberInSummary(unreadable, others.length + 1));
  const office = officeOf(request);
  const known = request.roster ? givenList(request.roster, office) : bodiesOf(before);
  const { roster } = known;
  const collected = collect(files, {
    year,
    ...(roster && { roster }),
    ...(office !== undefined && { office }),
    ...(known.remembered && { remembered: known.remembered }),
    ...(before && { adjustments: before.summary.adjustments, known: before.summary.known }),
    ...(lastYearReports && { lastYear: lastYearReports }),
    ...(lastYear && {
      previous: {
        report: lastYear.own.report,
        units: countedBodies(lastYear.summary.ledger).map(({ name }) => name),
      },
    }),
  });
  const collection = withAdjustmentsChecked(collected);
  const report = ownReport(request, collection);
  const previous = lastYear?.own.report ?? previousOf(before);
  const ledgerBefore = before?.summary.ledger ?? [];
  const content = {
    report,
    ...(before && { cover: before.own.cover, notes: before.notes }),
    ...(previous && { previous }),
    collection,
    ledger: keepLedger(ledgerBefore, collection, today),
    known: before?.summary.known ?? new Map<CellName, number>(),
    today,
  };
  const sumFindings = [
    ...checkSum(report, today, collection.consolidation.incomplete, previous).findings.filter(
      isToldOnce(collection),
    ),
    ...checkUnitList(collection.consolidation.counted, report.narrative, report.figures),
  ];
  const uncounted = noLongerCounted(ledgerBefore, content.ledger);
  const alone = notCompared(ledgerBefore, content.ledger, collection.files);
  const carriedInPart = before ? toldCarriedOver(before, report, today, previous) : [];
  const remarks = [
    ...known.remarks,
    ...(uncounted.length > 0 ? [words.noLongerCounted(uncounted)] : []),
    ...(alone.length > 0 ? [words.notCompared(alone)] : []),
    ...toldIncomplete(collection),
    ...carriedInPart,
  ];
  const isCarriedInPart = carriedInPart.length > 0;
  return { request, collection, content, sumFindings, remarks, isCarriedInPart };
}

/** The findings name the cells of the summary that is about to be laid out: there they are mended. */
function withAdjustmentsChecked(collection: Collection): Collection {
  const { edition, consolidation, findings } = collection;
  const form = formOf(edition);
  const ofLines = checkAdjustments(form, consolidation, (line, cell) =>
    adjustmentPlace(form, consolidation, line, cell),
  );
  return { ...collection, findings: [...findings, ...ofLines] };
}

/** What the summary still lacks; undefined where all that are due are in it. */
export function stageOf({ ledger, collection }: SummaryContent): string | undefined {
  return describeStage(ledger, collection.consolidation.incomplete.size);
}

/**
 * The summary as an .xlsx file, and the name to give it. `deadline` is the day until which returned reports have to
 * come again; it is written into 台账 where the office wrote none.
 */
export async function writeSummaryFile(
  content: SummaryContent,
  deadline = "",
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const { writeWorkbook } = await import("../../workbooks/index");
  const { report } = content;
  // The title of a file may have 32 characters.
  const title = `${report.year}年政府信息公开年报汇总`;
  const bytes = await writeWorkbook(summaryLayout(content, deadline), { title, author: report.unit });
  return { bytes, name: reportFileName(report, "政府信息公开年报汇总", "xlsx") };
}

/** The summary laid out, with `deadline` in 台账 where a report is returned and the office wrote none. */
export function summaryLayout(
  content: SummaryContent,
  deadline: string,
  options: SummaryOptions = {},
): SummaryLayout {
  return layOutSummary({ ...content, ledger: withDeadline(content.ledger, deadline) }, options);
}

/** More than this is read in the 汇总表. */
const shownIncomplete = 5;

function toldIncomplete({ edition, consolidation }: Collection): string[] {
  const form = formOf(edition);
  const cells = incompleteCells(form, consolidation.incomplete);
  if (cells.length === 0) return [];
  const shown = cells
    .slice(0, shownIncomplete)
    .map(([name, units]) => words.incompleteCell(cellTitle(form, name), units));
  return [words.incompleteSums(cells.length, shown)];
}

/** Last year's sum as the summary gone on from holds it, where it is not given again. */
function previousOf(before: OpenedSummary | undefined): UnitReport | undefined {
  const previous = before?.own.previous;
  return previous?.year === (before?.own.report.year ?? 0) - 1 ? previous : undefined;
}

/** C-PREV tells what Y-CARRY finds, too, and with it the bodies that came and went. */
function isToldOnce({ findings }: Collection): (finding: Finding) => boolean {
  const told = new Set(findings.flatMap(({ rule, cells }) => (rule === "C-PREV" ? cells : [])));
  return ({ rule, cells }) => rule !== "Y-CARRY" || !cells.some((cell) => told.has(cell));
}
