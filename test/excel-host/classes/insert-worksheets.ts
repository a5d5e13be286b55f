import { sheetNameProblem, type SheetModel, type WorkbookModel } from "../model";
import { renameSheet } from "../model/sheet-list";
import { refuse } from "../protocol/api-error";
import type { Session } from "../protocol/session";

/**
 * The sheets of a file behind or before those of the workbook, as copies with names that are free; answers their ids.
 * Formulas among them follow; names of the whole file stay behind. See ASSUMED.md.
 */
export function insertWorksheets(
  book: WorkbookModel,
  [base64, options]: readonly unknown[],
  { openedFiles }: Session,
): string[] {
  if (book.structureProtected) throw refuse("AccessDenied");
  const file = openedFiles.get(String(base64));
  openedFiles.delete(String(base64));
  if (!file) throw refuse("InvalidArgument");
  const { positionType = "End", sheetNamesToInsert = [] } = (options ?? {}) as {
    positionType?: string;
    sheetNamesToInsert?: readonly string[];
  };
  if (positionType !== "End" && positionType !== "Beginning") throw refuse("InvalidArgument");
  const wanted = file.sheets.filter(
    ({ name }) => sheetNamesToInsert.length === 0 || sheetNamesToInsert.includes(name),
  );
  for (const sheet of wanted) renameSheet(file, sheet, freeName(book, file, sheet));
  const start = positionType === "End" ? book.sheets.length : 0;
  return wanted.map((sheet, index) => moveInto(book, sheet, start + index).id);
}

function freeName(book: WorkbookModel, file: WorkbookModel, sheet: SheetModel): string {
  let name = sheet.name;
  for (let n = 2; sheetNameProblem(book, name) ?? sheetNameProblem(file, name, sheet); n += 1)
    name = `${sheet.name} (${n})`;
  return name;
}

function moveInto(book: WorkbookModel, source: SheetModel, position: number): SheetModel {
  const sheet = book.addSheet(source.name, position);
  const { content, visibility, tabColor, showGridlines, showHeadings } = source;
  const { freeze, protection, password, pageLayout, selection, names } = source;
  return Object.assign(sheet, {
    ...{ content, visibility, tabColor, showGridlines, showHeadings },
    ...{ freeze, protection, password, pageLayout, selection, names },
  });
}
