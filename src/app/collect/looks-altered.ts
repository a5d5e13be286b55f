import { formOf } from "../../form/index";
import { figureCells, isOurMaking, mergesAsLaidOut, type FoundReport, type Grid } from "../../sheet/index";

/**
 * Whether a closer look at the form is worth its time: something is hidden, cells are merged otherwise, or rows or columns
 * of a table stand in another order. Rows and columns that are missing or were added are findings of the check already.
 */
export function looksAltered(grid: Grid, found: FoundReport): boolean {
  const { report, places } = found;
  const hidesSomething = grid.some(
    ({ hidden, hiddenRows = [], hiddenColumns = [] }) =>
      hidden === true || hiddenRows.length > 0 || hiddenColumns.length > 0,
  );
  // Tables copied from elsewhere are merged as it happens, and are no altered workbook of ours.
  if (hidesSomething || (isOurMaking(grid, found) && !mergesAsLaidOut(grid, found))) return true;
  const highest = new Map<string, number>();
  const laid = [...figureCells(formOf(report.edition))];
  for (const direction of ["row", "column"] as const) {
    for (const [name, cell] of [...laid].sort((a, b) => a[1][direction] - b[1][direction])) {
      const place = places.get(name);
      if (!place) continue;
      // Along a row or down a column of the form, places only ever grow.
      const line = `${direction} ${cell.sheet} ${direction === "row" ? cell.column : cell.row}`;
      const before = highest.get(line) ?? -1;
      if (place[direction] <= before) return true;
      highest.set(line, place[direction]);
    }
  }
  return false;
}
