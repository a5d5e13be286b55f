import { rewriteSheetName } from "./structure/rewrite-sheet-name";
import { SheetModel } from "./sheet";
import type { Visibility } from "./types";
import type { WorkbookModel } from "./workbook";

/** Why Excel would not take the name; null when it would. */
export function sheetNameProblem(book: WorkbookModel, name: string, except?: SheetModel): string | null {
  if (name === "" || name.length > 31) return "工作表名称须为1至31个字符。";
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    return "工作表名称含有不能使用的字符。";
  const holder = book.findSheet(name);
  return holder && holder !== except ? "已有同名的工作表。" : null;
}

export function addSheet(book: WorkbookModel, name?: string, position = book.sheets.length): SheetModel {
  let given = name;
  for (let n = book.sheets.length; given === undefined; n++) {
    if (!book.findSheet(`Sheet${n + 1}`)) given = `Sheet${n + 1}`;
  }
  const problem = sheetNameProblem(book, given);
  if (problem) throw new Error(problem);
  const sheet = new SheetModel(book, book.newSheetId(), given);
  book.sheets.splice(position, 0, sheet);
  book.history.clear();
  book.invalidate();
  book.emit({ type: "sheetAdded", sheetId: sheet.id, origin: book.origin });
  return sheet;
}

export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  const visible = book.sheets.filter((each) => each.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) throw new Error("工作簿至少要有一张可见的工作表。");
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  rewriteSheetName(book, sheet.name, null);
  book.history.clear();
  book.invalidate();
  if (book.activeSheetId === sheet.id) {
    const near = [...book.sheets.slice(index), ...book.sheets.slice(0, index).reverse()];
    const next = near.find((each) => each.visibility === "Visible");
    if (!next) throw new Error("No visible sheet is left");
    book.activeSheetId = next.id;
    book.emit({ type: "sheetActivated", sheetId: next.id, previousId: null });
  }
  book.emit({ type: "sheetDeleted", sheetId: sheet.id, origin: book.origin });
}

export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  const problem = sheetNameProblem(book, name, sheet);
  if (problem) throw new Error(problem);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteSheetName(book, before, name);
  book.history.clear();
  book.invalidate();
  book.emit({ type: "sheetRenamed", sheetId: sheet.id, before, after: name, origin: book.origin });
}

/** Hiding the active sheet activates the nearest visible one. */
export function setVisibility(book: WorkbookModel, sheet: SheetModel, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const visible = book.sheets.filter((each) => each.visibility === "Visible");
  if (before === "Visible" && visible.length === 1) throw new Error("工作簿至少要有一张可见的工作表。");
  sheet.visibility = visibility;
  const next = visible.find((each) => each !== sheet);
  if (visibility !== "Visible" && sheet.isActive && next) book.activate(next);
  book.emit({ type: "visibilityChanged", sheetId: sheet.id, before, after: visibility, origin: book.origin });
}

export function moveSheet(book: WorkbookModel, sheet: SheetModel, position: number): void {
  const before = book.sheets.indexOf(sheet);
  const after = Math.max(0, Math.min(position, book.sheets.length - 1));
  if (before === after) return;
  book.sheets.splice(before, 1);
  book.sheets.splice(after, 0, sheet);
  book.history.clear();
  book.emit({ type: "sheetMoved", sheetId: sheet.id, before, after, origin: book.origin });
}
