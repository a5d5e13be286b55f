import { writeToExcel } from "./run-in-excel";

/** Shows a cell: its sheet comes to the front and the cell is selected, by address, never by name (P09). */
export async function selectCell(sheetId: string, address: string): Promise<void> {
  await writeToExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
