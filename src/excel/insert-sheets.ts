import type { DefinedName } from "../sheet/index";
import { absoluteAddress, quotedSheetName } from "../sheet/index";
import { readState, takeAway } from "./insert-workbook";
import { base64Of } from "./open-as-workbook";
import { askFor, toGridSheet, type OpenGrid } from "./read-open-workbook";
import { readFromExcel, writeToExcel } from "./run-in-excel";
import { supports } from "./supports";

/** Whether this Excel takes sheets out of the bytes of an .xlsx into the open workbook (ExcelApi 1.13). */
export function canInsertSheets(): boolean {
  return supports("1.13");
}

/** What is put into the open workbook. */
export interface SheetsToInsert {
  readonly bytes: Uint8Array;
  /** The names its sheets have, none of them taken. */
  readonly sheetNames: readonly string[];
  /** Names to define, each for areas of one of its sheets; those the workbook has already are left out. */
  readonly names: readonly (Omit<DefinedName<string>, "sheet"> & { readonly sheetName: string })[];
}

/**
 * Puts all sheets of an .xlsx behind those of the open workbook and shows the first. `makeFile` is given the names that
 * are taken. What Excel made of the sheets is read back, and `confirm` throws when it is not what was meant; then, and
 * when Excel fails, what came in is taken away again. No other sheet is touched. Throws HostProblem, or what
 * `confirm` threw.
 */
export async function insertSheets(
  makeFile: (takenNames: readonly string[]) => Promise<SheetsToInsert>,
  confirm: (inserted: OpenGrid) => void,
): Promise<void> {
  const before = await readState();
  const { bytes, sheetNames, names } = await makeFile(before.sheetNames);
  try {
    await writeToExcel(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
      await context.sync();
    });
    confirm(await readNew(before.sheetIds));
    await writeToExcel(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      for (const { name, sheetName, areas } of names) {
        if (before.definedNames.has(name)) continue;
        const sheet = quotedSheetName(sheetName);
        defined.add(name, `=${areas.map((area) => `${sheet}!${absoluteAddress(area)}`).join(",")}`);
      }
      const [first] = sheetNames;
      if (first !== undefined) worksheets.getItem(first).activate();
      await context.sync();
    });
  } catch (error) {
    await takeAway(before, sheetNames, error);
    throw error;
  }
}

/** What stands on the sheets that were not there before. */
async function readNew(sheetIds: ReadonlySet<string>): Promise<OpenGrid> {
  return readFromExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const asked = worksheets.items
      .filter(({ id }) => !sheetIds.has(id))
      .map((sheet) => ({ id: sheet.id, ...askFor(sheet) }));
    await context.sync();
    return { grid: asked.map(toGridSheet), sheetIds: asked.map(({ id }) => id) };
  });
}
