import {
  formOf,
  type CellName,
  type EditionId,
  type Form,
  type TableFault,
  type TableId,
} from "../form/index";
import { findAddedLines } from "./find-added-lines";
import { findAlteredTable } from "./find-altered-table";
import { findMisplacedLines } from "./find-misplaced-lines";
import { findRenamedLabels } from "./find-renamed-labels";
import { findTable, type Place } from "./find-table";
import type { Grid, GridSheet } from "./grid";

/** The three tables of one edition as they were found in a workbook. */
export interface FoundTables {
  readonly edition: EditionId;
  /** Where each figure stands; one whose row or column is missing has no place. */
  readonly places: ReadonlyMap<CellName, Place & { readonly sheet: number }>;
  /** Where the tables are not the official ones; none where they are. */
  readonly faults: readonly TableFault[];
  /** Index in the grid of the sheet each table stands on. */
  readonly sheets: Readonly<Record<TableId, number>>;
}

const tables: readonly TableId[] = ["proactive", "requests", "proceedings"];
const editions: readonly EditionId[] = ["2021", "2019"];

/**
 * The three tables of one edition by their printed labels, wherever they stand. Where no edition is there whole, the
 * one that lacks fewest figures is read as far as it can be, with what is missing as faults. Undefined when one of the
 * three tables is not there at all.
 */
export function findTables(grid: Grid): FoundTables | undefined {
  for (const edition of editions) {
    const whole = findEach(grid, edition, findWhole);
    if (whole) return whole;
  }
  const altered = editions.flatMap((edition) => findEach(grid, edition, findInPart) ?? []);
  const [best] = altered.sort((a, b) => missingIn(a) - missingIn(b));
  return best;
}

/** Which of the three tables are not there at all, in the edition of which most are. */
export function missingTables(grid: Grid): readonly TableId[] {
  const missing = editions.map((edition) =>
    tables.filter((table) => !grid.some((sheet) => findInPart(sheet, formOf(edition), table))),
  );
  const [fewest = []] = missing.sort((one, other) => one.length - other.length);
  return fewest;
}

interface FoundTable {
  readonly places: ReadonlyMap<CellName, Place>;
  readonly faults: readonly TableFault[];
}

type Find = (sheet: GridSheet, form: Form, table: TableId) => FoundTable | undefined;

const findWhole: Find = (sheet, form, table) => {
  const places = findTable(sheet, form, table);
  return places && { places, faults: [] };
};

const findInPart: Find = (sheet, form, table) =>
  findWhole(sheet, form, table) ?? findAlteredTable(sheet, form, table);

function findEach(grid: Grid, edition: EditionId, find: Find): FoundTables | undefined {
  const form = formOf(edition);
  const places = new Map<CellName, Place & { readonly sheet: number }>();
  const faults: TableFault[] = [];
  const sheets: Partial<Record<TableId, number>> = {};
  for (const table of tables) {
    const found = grid.flatMap((sheet, index) => {
      const on = find(sheet, form, table);
      return on ? [{ ...on, sheet, index }] : [];
    });
    const [most] = found.sort((a, b) => b.places.size - a.places.size);
    if (!most) return undefined;
    for (const [name, place] of most.places) places.set(name, { ...place, sheet: most.index });
    const inTable = [
      ...most.faults,
      ...findRenamedLabels(most.sheet, form, table, most.places),
      ...findMisplacedLines(form, table, most.places),
      ...findAddedLines(most.sheet, form, table, most.places),
    ];
    for (const fault of inTable) faults.push(fault);
    sheets[table] = most.index;
  }
  return { edition, places, faults, sheets: sheets as Record<TableId, number> };
}

function missingIn({ faults }: FoundTables): number {
  return faults.reduce((sum, { cells }) => sum + cells.length, 0);
}
