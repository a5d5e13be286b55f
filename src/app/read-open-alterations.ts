import { readAllSheets, readHiddenLines, readMerges } from "../excel/index";
import { findAlterations, readWorkbookReport } from "../sheet/index";
import type { LookedAtForm } from "./report-workbook";
import { mergesUnread } from "./writing-wording";

/** Where the open workbook is no longer as we lay it out: every sheet, with what is hidden or merged on it. */
export async function readOpenAlterations(): Promise<LookedAtForm> {
  const open = await readHiddenLines(await readAllSheets());
  const sheets = readWorkbookReport(open.grid)?.sheets;
  if (!sheets) return { alterations: [], unverified: [] };
  const tables = [sheets.proactive, sheets.requests, sheets.proceedings].flatMap((index) => index ?? []);
  const { grid } = await readMerges(open, new Set(tables));
  const found = readWorkbookReport(grid);
  if (!found) throw new Error("The form is not found again with its merged cells");
  const isTold = tables.every((index) => grid[index]?.merges !== undefined);
  return { alterations: findAlterations(grid, found), unverified: isTold ? [] : [mergesUnread] };
}
