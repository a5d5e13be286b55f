import {
  figurePlaces,
  formOf,
  totalEquations,
  type CellName,
  type EditionId,
  type Form,
  type TableId,
} from "../form/index";
import { addUpTotals, readFigure, type Figure, type Narrative, type UnitReport } from "../figures/index";
import { totalFormula } from "./check-formulas";
import { coverLabels, governmentLevels, type Cover } from "./cover";
import { findTable, type Place } from "./find-table";
import type { Grid, GridSheet } from "./grid";
import { readCover } from "./read-cover";
import { formulaAt, labelsOf, valueAt } from "./read-grid";
import { readNarrative } from "./read-narrative";
import { references } from "./references";

/** Where a figure was found: the index of its sheet in the grid, and its 0-based place there. */
export interface FoundPlace extends Place {
  readonly sheet: number;
}

/** The sheets that are looked for. */
export type FoundSheetKey = TableId | "cover" | "narrative" | "checks";

/** A report as it was found in a workbook. */
export interface FoundReport {
  readonly report: UnitReport;
  readonly cover: Cover;
  readonly places: ReadonlyMap<CellName, FoundPlace>;
  /** Totals that hold our own formula, and so are added up by definition. */
  readonly formulaTotals: ReadonlySet<CellName>;
  /** The cell of 封面 that holds the 核验码; absent without a cover. */
  readonly stampPlace?: FoundPlace;
  /** Index in the grid of the sheet each part stands on. */
  readonly sheets: Readonly<Partial<Record<FoundSheetKey, number>>>;
}

const tables: readonly TableId[] = ["proactive", "requests", "proceedings"];
const noNarrative: Narrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

/**
 * The report a workbook holds, found by printed headings; undefined when the three tables of one edition are
 * not all there. Sheet names, addresses and defined names are not relied on.
 *
 * Our own total formulas are added up by definition, whatever result is stored; any other formula counts with
 * its stored value. Year and unit are those of the cover; without one, the year is the edition's first.
 */
export function readWorkbookReport(grid: Grid): FoundReport | undefined {
  for (const edition of ["2021", "2019"] as const) {
    const found = findTables(grid, formOf(edition));
    if (found) return readFound(grid, edition, found);
  }
  return undefined;
}

function findTables(grid: Grid, form: Form): Map<CellName, FoundPlace> | undefined {
  const places = new Map<CellName, FoundPlace>();
  for (const table of tables) {
    const found = firstFound(grid, (sheet) => findTable(sheet, form, table));
    if (!found) return undefined;
    for (const [name, place] of found.value) places.set(name, { ...place, sheet: found.index });
  }
  return places;
}

function readFound(grid: Grid, edition: EditionId, places: ReadonlyMap<CellName, FoundPlace>): FoundReport {
  const form = formOf(edition);
  const figures = new Map<CellName, Figure>();
  const formulaTotals = new Set<CellName>();
  const typedTotals = new Set<CellName>();
  const totals = totalEquations(form);
  for (const [name, { cell }] of figurePlaces(form)) {
    const place = places.get(name);
    const sheet = place && grid[place.sheet];
    if (!place || !sheet) continue;
    if (cell.role === "total") {
      const equation = totals.get(name);
      const ours = equation && ourTotalFormula(equation.left, places);
      const isOurs = ours !== undefined && plainFormula(formulaAt(sheet, place.row, place.column)) === ours;
      (isOurs ? formulaTotals : typedTotals).add(name);
    }
    const figure = readFigure(valueAt(sheet, place.row, place.column), cell.kind);
    if (figure) figures.set(name, figure);
  }
  const coverFound = firstFound(grid, readCover);
  const narrativeFound = firstFound(grid, readNarrative);
  const cover = coverFound?.value ?? {};
  const sheets: Partial<Record<FoundSheetKey, number>> = {};
  for (const table of tables) sheets[table] = places.get(firstNameOf(form, table))?.sheet;
  if (coverFound) sheets.cover = coverFound.index;
  if (narrativeFound) sheets.narrative = narrativeFound.index;
  const checksFound = firstFound(grid, listsChecks);
  if (checksFound) sheets.checks = checksFound.index;
  const stampPlace = coverFound && stampPlaceOn(grid, coverFound.index);
  const level = Object.entries(governmentLevels).find(([, label]) => label === cover.governmentLevel)?.[0];
  return {
    report: {
      unit: cover.unit ?? "",
      year: yearOf(cover.year) ?? (edition === "2019" ? 2020 : 2021),
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
    sheets,
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

/** The formula we would give this total where the table stands now, in the form `plainFormula` gives. */
function ourTotalFormula(parts: readonly CellName[], places: ReadonlyMap<CellName, FoundPlace>): string {
  const cells = new Map(
    parts.flatMap((name) => {
      const place = places.get(name);
      return place ? [[name, { sheet: "requests" as const, row: place.row, column: place.column }]] : [];
    }),
  );
  return plainFormula(totalFormula(references(parts, cells), parts.length)) ?? "";
}

/** A formula without what programs change when they save it: white space, $ and letter case. */
function plainFormula(formula: string | null): string | undefined {
  return formula?.replace(/[\s$]/g, "").toUpperCase();
}

function firstNameOf(form: Form, table: TableId): CellName {
  return [...figurePlaces(form).keys()].find((name) => name.startsWith(`${table}.`)) ?? "";
}

/** A cover may say 2024, 2024年 or 2024年度. */
function yearOf(text: string | undefined): number | undefined {
  const digits = /(?:19|20)\d{2}/.exec(text?.normalize("NFKC") ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}
