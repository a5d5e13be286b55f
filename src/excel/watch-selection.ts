import { removeHandlers } from "./remove-handlers";
import { readFromExcel } from "./run-in-excel";

/**
 * Calls back with the first cell of what the user selects on these sheets, from what the event itself says. Returns
 * the function that ends the watch.
 */
export async function watchSelection(
  sheetIds: readonly string[],
  selected: (sheetId: string, place: { readonly row: number; readonly column: number }) => void,
): Promise<() => Promise<void>> {
  const handlers: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>[] = [];
  const listener = async ({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs) => {
    const place = firstCell(address);
    if (place) selected(worksheetId, place);
  };
  await readFromExcel(async (context) => {
    for (const id of sheetIds) {
      handlers.push(context.workbook.worksheets.getItem(id).onSelectionChanged.add(listener));
    }
    await context.sync();
  });
  return () => removeHandlers(handlers);
}

/** The 0-based place an address such as D5, $D$5:$J$28 or D5,F7 begins with; undefined for whole rows and columns. */
function firstCell(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
