import { writeToExcel } from "./run-in-excel";
import { supports } from "./supports";

/** Writes the 核验码 into its cell and the foot of every printed page. The user asked for it by a button. */
export async function writeStamp(
  cell: { readonly sheetId: string; readonly address: string },
  footers: readonly { readonly sheetId: string; readonly text: string }[],
  stamp: string,
): Promise<void> {
  await writeToExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(cell.sheetId);
    sheet.load("protection/protected");
    await context.sync();
    const wasProtected = sheet.protection.protected;
    if (wasProtected) sheet.protection.unprotect();
    sheet.getRange(cell.address).values = [[stamp]];
    if (wasProtected) sheet.protection.protect({ allowFormatRows: true });
    if (supports("1.9")) {
      for (const { sheetId, text } of footers) {
        worksheets.getItem(sheetId).pageLayout.headersFooters.defaultForAllPages.centerFooter = text;
      }
    }
    await context.sync();
  });
}
