import { cellTitle, formOf } from "../../form/index";
import { stampOf } from "../../figures/index";
import { placeOfFinding, placeTitle } from "../../records/index";
import type { CollectedFile, ReadReport } from "../../collection/index";
import type { Reply, ReplyPoint } from "../../review/index";
import {
  answerSheetName,
  cellAddress,
  fitCell,
  layOutAnswer,
  readWorkbookReport,
  type AnswerContent,
  type FoundPlace,
  type FoundReport,
  type Grid,
} from "../../sheet/index";
import { UserProblem } from "../report-workbook";
import { paragraphPlace } from "../texts/paragraph-place";
import { remarkRows } from "./remark-rows";
import { words } from "./wording";

/** A unit's own workbook with the office's answer in it. */
export interface ReturnedFile {
  readonly bytes: Uint8Array;
  /** xlsx, or xlsm where the unit's has macros. */
  readonly ending: string;
}

/**
 * The unit's workbook as it was handed in, with the answer added: a sheet 审核意见, each of whose points leads to its
 * cell, and where the workbook has 情况说明和审核意见, a remark in its rows, too. It opens on the first cell to look at.
 * What the unit wrote is untouched; the result is read back before it is given out.
 *
 * Throws UserProblem where the file is no longer what was read or did not take the answer, UnreadableWorkbook where
 * it cannot be edited.
 */
export async function returnFile(
  bytes: Uint8Array,
  { state }: CollectedFile,
  read: ReadReport,
  reply: Reply,
): Promise<ReturnedFile> {
  const { editWorkbook, openAt, putSheet, readWorkbook, workbookEnding } =
    await import("../../workbooks/index");
  const grid = readWorkbook(bytes);
  const found = readWorkbookReport(grid);
  if (!found || !holds(found, read)) throw new UserProblem(words.changedSince);
  const points = reply.groups.flatMap(({ heading, points: own }) =>
    own.map((point) => ({ heading, ...lookAt(found, grid, point) })),
  );
  const { layout, pointRows, whereColumn } = layOutAnswer(contentOf(reply, read, points), nameFor(grid));
  const links = points.flatMap(({ place }, index) => {
    const [row, sheetName] = [pointRows[index], place && grid[place.sheet]?.name];
    if (row === undefined || !place || sheetName === undefined) return [];
    return [{ row, column: whereColumn, target: { sheetName, row: place.row, column: place.column } }];
  });
  const remarked = editWorkbook(bytes, remarkRows(found, reply, state));
  const answered = putSheet(remarked, layout, links);
  const sheetNames = readWorkbook(answered).map(({ name }) => name);
  const first = points.find(({ place }) => place)?.place;
  const returned = openAt(answered, first ?? { sheet: sheetNames.indexOf(layout.name), row: 0, column: 0 });
  confirm(
    readWorkbook(returned),
    read,
    points.map(({ text }) => text),
    layout.name,
  );
  return { bytes: returned, ending: workbookEnding(returned) };
}

interface LookedAt {
  readonly where: string;
  readonly text: string;
  /** Absent where there is no cell, or none that can be shown. */
  readonly place?: FoundPlace;
}

function lookAt(found: FoundReport, grid: Grid, { text, details, findings, cell }: ReplyPoint): LookedAt {
  const form = formOf(found.report.edition);
  const [finding] = findings ?? [];
  const place =
    cell !== undefined
      ? found.places.get(cell)
      : finding?.paragraph && paragraphPlace(found, finding.paragraph);
  const title =
    cell !== undefined
      ? cellTitle(form, cell)
      : finding
        ? placeTitle(form, placeOfFinding(finding))
        : words.whole;
  const sheet = place && grid[place.sheet];
  const told = {
    where: sheet && place ? `${title}（“${sheet.name}”${cellAddress(place.row, place.column)}）` : title,
    text: fitCell([text, ...details.map((detail, index) => `（${index + 1}）${detail}`)].join("\n")),
  };
  if (!place || !sheet) return told;
  return sheet.hidden === true ? { ...told, where: `${told.where}${words.sheetHidden}` } : { ...told, place };
}

function contentOf(
  { title, addressee, opening, closing, office, date }: Reply,
  { report }: ReadReport,
  points: readonly (LookedAt & { readonly heading: string })[],
): AnswerContent {
  return {
    title,
    addressee: `${addressee || words.unit}：`,
    opening: [opening],
    points: points.map(({ heading, where, text }) => ({ kind: heading, where, text })),
    closing: [...closing, words.howToMend],
    signature: office === "" ? [] : [office, date],
    stamp: stampOf(report),
  };
}

/** The name of an answer given before, whose place the new one takes; a sheet of the unit's own keeps its name. */
function nameFor(grid: Grid): string {
  const named = (name: string) => grid.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? answerSheetName : `${answerSheetName} (${n})`;
    const sheet = named(name);
    if (!sheet || String(sheet.values[0]?.[0] ?? "").endsWith(answerSheetName)) return name;
  }
}

function holds(found: FoundReport, { report }: ReadReport): boolean {
  const { unit, year } = report;
  return stampOf({ ...found.report, unit, year }) === stampOf(report);
}

/** What is given out holds the unit's figures and texts as they were, and every word of the answer. */
function confirm(grid: Grid, read: ReadReport, texts: readonly string[], sheetName: string): void {
  const found = readWorkbookReport(grid);
  const sheet = grid.find(({ name }) => name === sheetName);
  const written = new Set(sheet?.values.flat().map(String));
  if (!found || !holds(found, read) || !texts.every((text) => written.has(text)))
    throw new UserProblem(words.notTaken);
}
