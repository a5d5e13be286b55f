import type { OpenGrid } from "../excel/index";
import { readWorkbookReport, type FoundReport } from "../sheet/index";

/** A report in the open workbook, with the sheets it stands on as they were last read. */
export interface LocatedReport extends OpenGrid {
  readonly found: FoundReport;
  /** 数据核对, which is restored but not read with every check. */
  readonly checksSheet: { readonly id: string; readonly name: string } | undefined;
}

/** The form on the sheets that were read; `before` tells of sheets that were not read this time. */
export function locateReport(open: OpenGrid, before?: LocatedReport): LocatedReport | undefined {
  const found = readWorkbookReport(open.grid);
  return found && { ...ours(open, found), ...(before && { checksSheet: before.checksSheet }) };
}

/** From now on only the sheets with figures and texts are read; 数据核对 answers nothing the check needs. */
function ours(open: OpenGrid, found: FoundReport): LocatedReport {
  const checks = found.sheets.checks;
  const checksSheet =
    checks === undefined
      ? undefined
      : { id: open.sheetIds[checks] ?? "", name: open.grid[checks]?.name ?? "" };
  const needed = new Set(
    Object.entries(found.sheets).flatMap(([key, index]) => (key === "checks" ? [] : [index])),
  );
  const kept = open.grid.map((_, index) => index).filter((index) => needed.has(index));
  if (kept.length === open.grid.length) return { ...open, found, checksSheet };
  const grid = kept.flatMap((index) => open.grid[index] ?? []);
  const sheetIds = kept.flatMap((index) => open.sheetIds[index] ?? []);
  const again = readWorkbookReport(grid);
  if (!again) throw new Error("The form is not found again on the sheets it was found on");
  return { grid, sheetIds, found: again, checksSheet };
}
