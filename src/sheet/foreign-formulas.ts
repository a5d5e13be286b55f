import type { CellName } from "../form/index";
import type { Grid } from "./grid";
import { formulaAt, valueAt } from "./read-grid";
import type { FoundReport } from "./read-workbook";

/** Figures that a formula of the unit's own gives. */
export interface ForeignFormulas {
  /** With a result stored in the file, which counts. */
  readonly counted: readonly CellName[];
  /** Without one: blank until a program calculates and saves it. */
  readonly blank: readonly CellName[];
}

/** Figures whose cell holds a formula that is not our own total, in the order of the form. */
export function foreignFormulas(grid: Grid, { places, formulaTotals }: FoundReport): ForeignFormulas {
  const counted: CellName[] = [];
  const blank: CellName[] = [];
  for (const [name, place] of places) {
    const sheet = grid[place.sheet];
    if (!sheet || formulaTotals.has(name)) continue;
    if (formulaAt(sheet, place.row, place.column) === null) continue;
    const value = valueAt(sheet, place.row, place.column);
    (value === null || value === "" ? blank : counted).push(name);
  }
  return { counted, blank };
}
