import {
  figurePlaces,
  formOf,
  oncePerForm,
  totalEquations,
  type CellName,
  type Form,
  type TableFault,
  type TableId,
} from "../form/index";
import { addUpTotals, readFigure, type Figure, type Narrative, type UnitReport } from "../figures/index";
import { totalFormula } from "./check-formulas";
import { coverLabels, governmentLevelPrinted, type Cover } from "./cover";
import { figureCells } from "./figure-cells";
import type { Place } from "./find-table";
import { findTables, type FoundTables } from "./find-tables";
import { findNarrativeRows, type NarrativeRows } from "./find-narrative-rows";
import type { Grid, GridSheet } from "./grid";
import { readCover } from "./read-cover";
import { formulaAt, labelsOf, shownAt } from "./read-grid";
import { readNarrative } from "./read-narrative";
import { readRecords, type FoundRecords } from "./read-records";
import { listsRecords } from "./read-records-sheet";
import { readPreviousYear } from "./read-previous-year";
import { readStageNote } from "./stage-note";
import { references } from "./references";
import { readIncomplete } from "./summary/read-incomplete";
import { plainFormula, relocateFormula } from "./relocate-formula";

/** Where a figure was found: the index of its sheet in the grid, and its 0-based place there. */
export interface FoundPlace extends Place {
  readonly sheet: number;
}

/** The sheets that are looked for. */
export type FoundSheetKey = TableId | "cover" | "narrative" | "checks" | "records" | "previousYear";

/** A report as it was found in a workbook. */
export interface FoundReport extends FoundRecords {
  readonly report: UnitReport;
  readonly cover: Cover;
  readonly places: ReadonlyMap<CellName, FoundPlace>;
  /** Totals that hold our own formula, and so are added up by definition. */
  readonly formulaTotals: ReadonlySet<CellName>;
  /** The cell of 封面 that holds the 核验码; absent without a cover. */
  readonly stampPlace?: FoundPlace;
  /** The cells of 文字部分, on `sheets.narrative`; absent without that sheet. */
  readonly narrativeRows?: NarrativeRows;
  /** Index in the grid of the sheet each part stands on. */
  readonly sheets: Readonly<Partial<Record<FoundSheetKey, number>>>;
  /** Last year's report as 上年数据 gives it; absent without that sheet. */
  readonly previous?: UnitReport;
  /** What 封面 of a summary says it still lacks; absent where nothing is missing, or it is no summary. */
  readonly stage?: string;
  /** Sums of a summary in which figures of some units are missing, with what its 汇总表 says of them. */
  readonly incomplete?: ReadonlyMap<CellName, string>;
  /** Where the tables are not the official ones; absent where they are. */
  readonly tableFaults?: readonly TableFault[];
}

const noNarrative: Narrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

/**
 * The report a workbook holds, found by printed headings; undefined when the three tables of one edition are
 * not all there. Sheet names, addresses and defined names are not relied on. A figure whose row or column is missing
 * is blank, has no place, and is named in `tableFaults`.
 *
 * Our own total formulas are added up by definition, whatever result is stored; any other formula counts with
 * its stored value. Year and unit are those of the cover; without one, the year is the edition's first.
 */
export function readWorkbookReport(grid: Grid): FoundReport | undefined {
  const found = findTables(grid);
  return found && readFound(grid, found);
}

function readFound(grid: Grid, { edition, places, faults, sheets: tableSheets }: FoundTables): FoundReport {
  const form = formOf(edition);
  const figures = new Map<CellName, Figure>();
  const formulaTotals = new Set<CellName>();
  const typedTotals = new Set<CellName>();
  for (const [name, { cell }] of figurePlaces(form)) {
    const place = places.get(name);
    const sheet = place && grid[place.sheet];
    if (!place || !sheet) continue;
    if (cell.role === "total") {
      const formula = formulaAt(sheet, place.row, place.column);
      (isOurTotal(form, name, formula, places) ? formulaTotals : typedTotals).add(name);
    }
    const figure = readFigure(shownAt(sheet, place.row, place.column), cell.kind);
    if (figure) figures.set(name, figure);
  }
  const coverFound = firstFound(grid, readCover);
  const narrativeFound = firstFound(grid, readNarrative);
  const narrativeSheet = narrativeFound && grid[narrativeFound.index];
  const narrativeRows = narrativeSheet && findNarrativeRows(narrativeSheet);
  const cover = coverFound?.value ?? {};
  const coverSheet = coverFound && grid[coverFound.index];
  const stage = coverSheet && readStageNote(coverSheet);
  const sheets: Partial<Record<FoundSheetKey, number>> = { ...tableSheets };
  if (coverFound) sheets.cover = coverFound.index;
  if (narrativeFound) sheets.narrative = narrativeFound.index;
  const checksFound = firstFound(grid, listsChecks);
  if (checksFound) sheets.checks = checksFound.index;
  const recordsFound = firstFound(grid, listsRecords);
  if (recordsFound) sheets.records = recordsFound.index;
  const year = yearOf(cover.year) ?? (edition === "2019" ? 2020 : 2021);
  const previousFound = firstFound(grid, (sheet) => readPreviousYear(sheet, year));
  if (previousFound) sheets.previousYear = previousFound.index;
  const incomplete = readIncomplete(grid, form);
  const stampPlace = coverFound && stampPlaceOn(grid, coverFound.index);
  const level = governmentLevelPrinted(cover.governmentLevel);
  return {
    report: {
      unit: cover.unit ?? "",
      year,
      edition,
      ...(level === undefined ? {} : { governmentLevel: level }),
      figures: addUpTotals(form, figures, formulaTotals),
      typedTotals,
      narrative: narrativeFound?.value ?? noNarrative,
    },
    cover,
    places,
    formulaTotals,
    ...(stampPlace && { stampPlace }),
    ...(narrativeRows && { narrativeRows }),
    ...(previousFound && { previous: { ...previousFound.value, unit: cover.unit ?? "" } }),
    ...(incomplete.size > 0 && { incomplete }),
    ...(stage !== undefined && { stage }),
    ...(faults.length > 0 && { tableFaults: faults }),
    sheets,
    ...readRecords(grid, form, { cover, places, sheets, previous: previousFound?.value, narrativeRows }),
  };
}

/** Whether a sheet is 数据核对, by the heads of its list. */
function listsChecks(sheet: GridSheet): true | undefined {
  const labels = labelsOf(sheet);
  return ["核对位置", "勾稽关系", "情况说明"].every((head) => labels.at(head).length > 0) || undefined;
}

function stampPlaceOn(grid: Grid, index: number): FoundPlace | undefined {
  const sheet = grid[index];
  const label = sheet && labelsOf(sheet).at(coverLabels.stamp)[0];
  return label && { sheet: index, row: label.row, column: label.column + 1 };
}

function firstFound<T>(
  grid: Grid,
  find: (sheet: GridSheet) => T | undefined,
): { value: T; index: number } | undefined {
  for (const [index, sheet] of grid.entries()) {
    const value = find(sheet);
    if (value !== undefined) return { value, index };
  }
  return undefined;
}

/**
 * Our formula of a total, as it reads where the table stands now; undefined for a figure that is no total or when a
 * part of it has no place.
 */
export function totalFormulaAt({ report, places }: FoundReport, total: CellName): string | undefined {
  return ourTotalFormula(formOf(report.edition), total, places);
}

function isOurTotal(
  form: Form,
  total: CellName,
  formula: string | null,
  places: ReadonlyMap<CellName, FoundPlace>,
): boolean {
  if (formula === null) return false;
  const ours = ourTotalFormula(form, total, places);
  return ours !== undefined && (formula === ours || plainFormula(formula) === plainFormula(ours));
}

/** The formula of each total as it was laid out. */
const laidOutTotals = oncePerForm(
  (form: Form): ReadonlyMap<CellName, string> =>
    new Map(
      [...totalEquations(form)].map(([total, { left }]) => [
        total,
        totalFormula(references(left, figureCells(form)), left.length),
      ]),
    ),
);

/** The formula we gave this total, as it reads where the table stands now. */
function ourTotalFormula(
  form: Form,
  total: CellName,
  places: ReadonlyMap<CellName, FoundPlace>,
): string | undefined {
  const formula = laidOutTotals(form).get(total);
  if (formula === undefined) return undefined;
  const cells = figureCells(form);
  let moved = false;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const name of totalEquations(form).get(total)?.left ?? []) {
    const [laid, found] = [cells.get(name), places.get(name)];
    if (!laid || !found) return undefined;
    moved ||= laid.row !== found.row || laid.column !== found.column;
    rows.set(laid.row, found.row);
    columns.set(laid.column, found.column);
  }
  // Most tables stand where they were laid out, and every check asks for every total.
  if (!moved) return formula;
  return relocateFormula(
    formula,
    (row) => rows.get(row),
    (column) => columns.get(column),
  );
}

/** A cover may say 2024, 2024年 or 2024年度. */
function yearOf(text: string | undefined): number | undefined {
  const digits = /(?:19|20)\d{2}/.exec(text?.normalize("NFKC") ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}
