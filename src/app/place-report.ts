import { figurePlaces, formOf, type CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import { insertWorkbook, omissions, restoreWorkbook } from "../excel/index";
import {
  describeMoves,
  figureCells,
  freeSheetNames,
  layOutWorkbook,
  recordsStandAsLaidOut,
  type FoundReport,
  type SheetKey,
} from "../sheet/index";
import type { LocatedReport } from "./locate-report";
import { UserProblem, type Created } from "./report-workbook";

/** Adds a report's sheets to the open workbook. */
export async function insertReport(report: UnitReport): Promise<Created> {
  await insertWorkbook((names) => layOutWorkbook(report, { names }));
  return { done: `已新建${report.year}年度年报，请在三张表里填数。`, remarks: omissions() };
}

/**
 * Restores the sheets of the report that stands in the open workbook; what a unit filled in stays. Asked for
 * another year, or where rows or columns were inserted or deleted, it refuses and changes nothing.
 */
export async function restorePlaced(located: LocatedReport, report: UnitReport): Promise<Created> {
  const { found } = located;
  const held = found.report;
  if (held.year !== report.year || held.edition !== report.edition) {
    throw new UserProblem(
      `本工作簿已有${held.year}年度的年报。一个工作簿放一个年度，请新建一个工作簿再建${report.year}年度的年报。`,
    );
  }
  if (!standsAsLaidOut(found)) {
    throw new UserProblem(
      `表中插入或删除过行、列，不能自动恢复表样：${describeMoves(located.grid, found).join("")}数字都还在；请撤消插入或删除，再按“恢复表样”。`,
    );
  }
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
  return { done: "表样已恢复，填过的数都没有动。", remarks: omissions() };
}

function standsAsLaidOut({ report, places }: FoundReport): boolean {
  return [...figureCells(formOf(report.edition))].every(([name, cell]) => {
    const place = places.get(name);
    return place?.row === cell.row && place.column === cell.column;
  });
}

/** A total someone typed is kept; one that was blanked gets its formula again. */
function filledTotals({ report }: FoundReport): Set<CellName> {
  const names = [...figurePlaces(formOf(report.edition)).keys()];
  return new Set(names.filter((name) => report.typedTotals.has(name) && report.figures.has(name)));
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
