import { removeHandlers } from "./remove-handlers";
import { readFromExcel } from "./run-in-excel";
import { supports } from "./supports";

/**
 * Calls back when something may have changed on these sheets or among the sheets. Events are only hints: Excel
 * loses, delays and doubles them (P01), so the listener reads the whole form each time. Returns the function
 * that ends the watch.
 */
export async function watchSheets(
  sheetIds: readonly string[],
  changed: () => void,
): Promise<() => Promise<void>> {
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const listener = async () => changed();
  await readFromExcel(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(worksheets.onActivated.add(listener), worksheets.onDeleted.add(listener));
    for (const id of sheetIds) {
      const sheet = worksheets.getItem(id);
      handlers.push(sheet.onChanged.add(listener));
      // Only this event tells of formulas that changed with other cells.
      if (supports("1.8")) handlers.push(sheet.onCalculated.add(listener));
    }
    await context.sync();
  });
  return () => removeHandlers(handlers);
}
