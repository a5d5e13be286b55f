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

/**
 * Figures whose cell holds a formula that is not our own, in the order of the form. Ours are totals, and in a summary
 * the references to 合计, as `sums` gives them.
 */
export function foreignFormulas(
  grid: Grid,
  { places, formulaTotals }: FoundReport,
  sums: ReadonlyMap<CellName, string> = new Map(),
): ForeignFormulas {
  const counted: CellName[] = [];
  const blank: CellName[] = [];
  for (const [name, place] of places) {
    const sheet = grid[place.sheet];
    if (!sheet || formulaTotals.has(name)) continue;
    const formula = formulaAt(sheet, place.row, place.column);
    if (formula === null) continue;
    const value = valueAt(sheet, place.row, place.column);
    if (value === null || value === "") blank.push(name);
    else if (bare(formula) !== bare(sums.get(name) ?? "=")) counted.push(name);
  }
  return { counted, blank };
}

/** A reference as programs may write it: with or without quotes around the sheet, fixed or not. */
function bare(formula: string): string {
  return formula.replace(/^=|['$\s]/g, "");
}
