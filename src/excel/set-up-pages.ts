import type { PrintSetup } from "../sheet/index";
import { writeToExcel } from "./run-in-excel";
import { writePageSetup } from "./write-page-setup";

/** Sets up the pages of sheets that are there (ExcelApi 1.9), protected or not, and shows the first of them. */
export async function setUpPages(
  pages: readonly { readonly sheetId: string; readonly print: PrintSetup }[],
): Promise<void> {
  await writeToExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheetId, print } of pages) writePageSetup(worksheets.getItem(sheetId), print);
    const [first] = pages;
    if (first) worksheets.getItem(first.sheetId).activate();
    await context.sync();
  });
}
