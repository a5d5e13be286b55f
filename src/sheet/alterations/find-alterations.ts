import type { Grid } from "../grid";
import { labelsOf } from "../read-grid";
import type { FoundReport, FoundSheetKey } from "../read-workbook";
import { sheetNames } from "../sheet-names";
import type { Alteration } from "./alteration";
import { findFormulaAlterations, findOverwrittenStates } from "./find-formula-alterations";
import { findMergeAlterations } from "./find-merge-alterations";
import { findTableAlterations } from "./find-table-alterations";
import { tableLines } from "./table-lines";

/** The sheets a reviewer has to be able to see. */
const shownSheets: readonly FoundSheetKey[] = [
  "cover",
  "proactive",
  "requests",
  "proceedings",
  "narrative",
  "checks",
];

/**
 * Where a workbook differs from what we lay out for the report found in it: 表样被改动. The official tables are
 * compared text by text; merged cells, checks, totals and sheets only in a workbook of our making, so that one that holds
 * nothing but the official tables is no altered workbook of ours. What is typed into cells for typing is never an
 * alteration, nor is what programs rewrite on saving. `grid` holds every sheet of the workbook; hidden rows and columns
 * and merged cells are told where it says which are.
 */
export function findAlterations(grid: Grid, found: FoundReport): Alteration[] {
  const isOurs = isOurMaking(grid, found);
  const tables = tableLines(grid, found);
  const listsOfChecks = [found.sheets.checks, found.sheets.previousYear].flatMap(
    (index) => grid[index ?? -1] ?? [],
  );
  return [
    ...(isOurs ? missingSheets(found) : []),
    ...shownSheets.flatMap((key): Alteration[] => {
      const sheet = grid[found.sheets[key] ?? -1];
      if (!sheet?.hidden) return [];
      return [{ kind: "hiddenSheet", sheet: sheet.name, place: "", expected: "", actual: "" }];
    }),
    ...tables.flatMap((lines) => [
      ...findTableAlterations(lines, isOurs),
      ...(isOurs ? findMergeAlterations(lines, found.report.edition) : []),
      ...(isOurs ? findFormulaAlterations(lines, found.report.edition) : []),
    ]),
    ...listsOfChecks.flatMap(findOverwrittenStates),
  ];
}

/** Whether a workbook was laid out by us, whatever has become of it: only then can it be altered. */
export function isOurMaking(grid: Grid, { stampPlace, sheets }: FoundReport): boolean {
  const requests = grid[sheets.requests ?? -1];
  const hasChecks = requests !== undefined && labelsOf(requests).at("填报情况").length > 0;
  return stampPlace !== undefined || sheets.checks !== undefined || hasChecks;
}

function missingSheets({ sheets }: FoundReport): Alteration[] {
  return (["cover", "checks"] as const)
    .filter((key) => sheets[key] === undefined)
    .map((key) => ({ kind: "missingSheet", sheet: sheetNames[key], place: "", expected: "", actual: "" }));
}
