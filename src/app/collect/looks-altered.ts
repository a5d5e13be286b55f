import { isOurMaking, mergesAsLaidOut, type FoundReport, type Grid } from "../../sheet/index";

/**
 * Whether a closer look at the form is worth its time: something is hidden, or cells are merged otherwise. Rows and columns
 * that are missing, added, renamed or out of order are findings of the check already.
 */
export function looksAltered(grid: Grid, found: FoundReport): boolean {
  const hidesSomething = grid.some(
    ({ hidden, hiddenRows = [], hiddenColumns = [] }) =>
      hidden === true || hiddenRows.length > 0 || hiddenColumns.length > 0,
  );
  // Tables copied from elsewhere are merged as it happens, and are no altered workbook of ours.
  return hidesSomething || (isOurMaking(grid, found) && !mergesAsLaidOut(grid, found));
}
