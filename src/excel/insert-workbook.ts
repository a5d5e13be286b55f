import {
  absoluteAddress,
  freeSheetNames,
  quotedSheetName,
  type SheetKey,
  type WorkbookLayout,
} from "../sheet/index";
import { noInputPrompts, noPageSetup, sheetsLeft, structureProtected } from "./adding-wording";
import { errorCode, HostProblem } from "./host-problem";
import { readFromExcel, writeToExcel } from "./run-in-excel";
import { supports } from "./supports";
import { reasonOf } from "./wording";
import { writeSheet } from "./write-sheet";

type SheetNames = Readonly<Record<SheetKey, string>>;

/** What a workbook had before something was inserted into it. */
export interface WorkbookState {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  readonly definedNames: ReadonlySet<string>;
}

/**
 * Adds the sheets of a layout to the open workbook, in one sync after its state is read, and shows the first.
 *
 * `layOut` is given names no other sheet has. When Excel fails half-way, the sheets and names added so far are
 * taken away again, so that the workbook is as it was. Throws HostProblem.
 */
export async function insertWorkbook(layOut: (names: SheetNames) => WorkbookLayout<string>): Promise<void> {
  const before = await readState();
  const layout = layOut(freeSheetNames(before.sheetNames));
  try {
    await writeToExcel(async (context) => {
      queueSheets(context, layout, before.definedNames);
      await context.sync();
    });
  } catch (error) {
    await takeAway(
      before,
      layout.sheets.map(({ name }) => name),
      error,
    );
    throw error;
  }
}

/**
 * Restores labels, formats, checks and protection of sheets that stand in the open workbook, leaving every cell
 * a unit fills as it is. `sheetIds` name the sheets in the order of the layout; a sheet without one is added.
 * Throws HostProblem.
 */
export async function restoreWorkbook(
  layout: WorkbookLayout,
  sheetIds: readonly (string | undefined)[],
): Promise<void> {
  await writeToExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = layout.sheets.map((sheetLayout, index) => {
      const id = sheetIds[index];
      return id === undefined
        ? { sheetLayout, sheet: worksheets.add(sheetLayout.name), isNew: true }
        : { sheetLayout, sheet: worksheets.getItem(id), isNew: false };
    });
    for (const { sheet } of sheets) sheet.protection.load("protected");
    await context.sync();
    for (const { sheet, sheetLayout, isNew } of sheets) {
      // Since 2026 unprotecting a sheet that is not protected is an error (P10).
      if (sheet.protection.protected) sheet.protection.unprotect();
      // Merging areas that are merged otherwise joins them.
      if (!isNew) sheet.getRangeByIndexes(0, 0, sheetLayout.rowCount, sheetLayout.columnCount).unmerge();
      writeSheet(sheet, sheetLayout, { keepAnswers: !isNew });
    }
    await context.sync();
  });
}

/** Whether this Excel lets the pages of an inserted workbook be set up for print. */
export function setsUpPages(): boolean {
  return supports("1.9");
}

/** What this Excel leaves out of an inserted workbook, each as a sentence for the user. */
export function omissions(): string[] {
  return [...(supports("1.8") ? [] : [noInputPrompts]), ...(setsUpPages() ? [] : [noPageSetup])];
}

/** What must not be taken twice; throws HostProblem where no sheet can be added. */
export async function readState(): Promise<WorkbookState> {
  return readFromExcel(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name");
    workbook.names.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) {
      throw new HostProblem(structureProtected);
    }
    return {
      sheetIds: new Set(workbook.worksheets.items.map((sheet) => sheet.id)),
      sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
      definedNames: new Set(workbook.names.items.map((item) => item.name)),
    };
  });
}

function queueSheets(
  context: Excel.RequestContext,
  layout: WorkbookLayout<string>,
  taken: ReadonlySet<string>,
): void {
  const { application, names, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  const sheets = layout.sheets.map((sheet) => worksheets.add(sheet.name));
  // All sheets are there before the first formula names one of them.
  layout.sheets.forEach((sheetLayout, index) => {
    const sheet = sheets[index];
    if (sheet) writeSheet(sheet, sheetLayout);
  });
  for (const { name, sheet: key, areas } of layout.names) {
    const sheetName = layout.sheets.find((sheet) => sheet.key === key)?.name ?? "";
    const reference = areas.map((area) => `${quotedSheetName(sheetName)}!${absoluteAddress(area)}`).join(",");
    if (!taken.has(name)) names.add(name, `=${reference}`);
  }
  sheets[0]?.activate();
}

/** Takes away what a failed insertion left behind; when even that fails, the user is told what to delete. */
export async function takeAway(
  before: WorkbookState,
  sheetNames: readonly string[],
  cause: unknown,
): Promise<void> {
  try {
    await writeToExcel(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.load("items/id");
      names.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) if (!before.sheetIds.has(sheet.id)) sheet.delete();
      for (const item of names.items) if (!before.definedNames.has(item.name)) item.delete();
      await context.sync();
    });
  } catch (error) {
    throw new HostProblem(sheetsLeft(reasonOf(errorCode(error)), sheetNames), cause);
  }
}
