import { figurePlaces, formOf, type CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import { insertWorkbook, omissions, replaceSheet, restoreWorkbook } from "../excel/index";
import {
  describeMoves,
  freeSheetNames,
  layOutPreviousYear,
  layOutWorkbook,
  lostByMerging,
  recordsStandAsLaidOut,
  thisYearFound,
  type FoundReport,
  type SheetKey,
} from "../sheet/index";
import type { LocatedReport } from "./locate-report";
import { UserProblem, type Created, type ReportBesides } from "./report-workbook";
import { broughtIn, created, linesMoved, otherYearHere, restored, wouldBeLost } from "./writing-wording";

/** Adds a report's sheets to the open workbook. */
export async function insertReport(report: UnitReport, besides: ReportBesides = {}): Promise<Created> {
  await insertWorkbook((names) => layOutWorkbook(report, { ...besides, names }));
  return { done: created(report.year), remarks: omissions() };
}

/**
 * Restores the sheets of the report that stands in the open workbook; what a unit filled in stays. Asked for
 * another year, or where rows or columns were inserted or deleted, it refuses and changes nothing.
 */
export async function restorePlaced(located: LocatedReport, report: UnitReport): Promise<Created> {
  const { found } = located;
  const held = found.report;
  if (held.year !== report.year || held.edition !== report.edition) {
    throw new UserProblem(otherYearHere(held.year, report.year));
  }
  const moves = describeMoves(located.grid, found);
  if (moves.length > 0) throw new UserProblem(linesMoved(moves));
  const lost = lostByMerging(located.grid, found);
  if (lost.length > 0) throw new UserProblem(wouldBeLost(lost));
  const layout = layOutWorkbook(
    { ...held, typedTotals: filledTotals(found) },
    { cover: found.cover, names: namesIn(located) },
  );
  // Where rows or columns were inserted in the list of records, restoring would tear it apart.
  const { recordsSheet } = found;
  const sheets = layout.sheets.filter(
    ({ key }) => key !== "records" || !recordsSheet || recordsStandAsLaidOut(recordsSheet),
  );
  await restoreWorkbook(
    { ...layout, sheets },
    sheets.map(({ key }) => idOfSheet(located, key)),
  );
  return { done: restored, remarks: omissions() };
}

/** Puts last year's report on a sheet of its own, in place of the one that holds it now. */
export async function placeLastYear(located: LocatedReport, previous: UnitReport): Promise<Created> {
  const { grid, sheetIds, found } = located;
  const index = found.sheets.previousYear ?? -1;
  const [id, name] = [sheetIds[index], grid[index]?.name];
  await replaceSheet(
    (names) => layOutPreviousYear(previous, names.previousYear, thisYearFound(found)),
    id === undefined || name === undefined ? undefined : { id, name },
  );
  return { done: broughtIn(previous.year), remarks: [] };
}

/**
 * A total someone typed is kept, and one that was blanked gets its formula again; one that could not be read, since its
 * label is gone, may have been typed.
 */
function filledTotals({ report, places }: FoundReport): Set<CellName> {
  const names = [...figurePlaces(formOf(report.edition)).keys()];
  const isTyped = (name: CellName) => report.typedTotals.has(name) && report.figures.has(name);
  return new Set(names.filter((name) => isTyped(name) || !places.has(name)));
}

function idOfSheet({ sheetIds, found }: LocatedReport, key: SheetKey): string | undefined {
  return key === "previousYear" ? undefined : sheetIds[found.sheets[key] ?? -1];
}

/** Each sheet's own name; for one that is missing, a name no other sheet has. */
function namesIn({ grid, found }: LocatedReport): Record<SheetKey, string> {
  const free = freeSheetNames(grid.map((sheet) => sheet.name));
  const own = (key: SheetKey) => (key === "previousYear" ? undefined : grid[found.sheets[key] ?? -1]?.name);
  const keys = Object.keys(free) as SheetKey[];
  return Object.fromEntries(keys.map((key) => [key, own(key) ?? free[key]])) as Record<SheetKey, string>;
}
