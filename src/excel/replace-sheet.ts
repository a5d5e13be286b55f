import { freeSheetNames, type SheetKey, type SheetLayout } from "../sheet/index";
import { errorCode, HostProblem } from "./host-problem";
import { readState } from "./insert-workbook";
import { writeToExcel } from "./run-in-excel";
import { sheetsLeft } from "./adding-wording";
import { reasonOf } from "./wording";
import { writeSheet } from "./write-sheet";

/**
 * Adds one laid-out sheet behind the others, in place of the sheet with this id where one is given, whose name it then
 * takes. `layOut` is given names no other sheet has. The new sheet is whole before the old one goes; when Excel fails
 * half-way the new one is taken away again. Throws HostProblem.
 */
export async function replaceSheet(
  layOut: (names: Readonly<Record<SheetKey, string>>) => SheetLayout,
  old: { readonly id: string; readonly name: string } | undefined,
): Promise<void> {
  const layout = layOut(freeSheetNames((await readState()).sheetNames));
  try {
    await writeToExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add(layout.name);
      writeSheet(sheet, layout);
      if (old) {
        worksheets.getItem(old.id).delete();
        sheet.name = old.name;
      }
      await context.sync();
    });
  } catch (error) {
    await takeAway(layout.name, error);
    throw error;
  }
}

async function takeAway(name: string, cause: unknown): Promise<void> {
  try {
    await writeToExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw new HostProblem(sheetsLeft(reasonOf(errorCode(error)), [name]), cause);
  }
}
