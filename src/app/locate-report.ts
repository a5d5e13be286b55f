import type { OpenGrid } from "../excel/index";
import { readWorkbookReport, type FoundReport } from "../sheet/index";

/** A report in the open workbook, with the sheets it stands on as they were last read. */
export interface LocatedReport extends OpenGrid {
  readonly found: FoundReport;
}

/** The form on the sheets that were read, and from now on on those it stands on only. */
export function locateReport(open: OpenGrid): LocatedReport | undefined {
  const found = readWorkbookReport(open.grid);
  return found && ours(open, found);
}

function ours(open: OpenGrid, found: FoundReport): LocatedReport {
  const needed = new Set(Object.values(found.sheets));
  const kept = open.grid.map((_, index) => index).filter((index) => needed.has(index));
  if (kept.length === open.grid.length) return { ...open, found };
  const grid = kept.flatMap((index) => open.grid[index] ?? []);
  const sheetIds = kept.flatMap((index) => open.sheetIds[index] ?? []);
  const again = readWorkbookReport(grid);
  if (!again) throw new Error("The form is not found again on the sheets it was found on");
  return { grid, sheetIds, found: again };
}
