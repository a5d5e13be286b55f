"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sheetNameProblem = sheetNameProblem;
exports.addSheet = addSheet;
exports.deleteSheet = deleteSheet;
exports.renameSheet = renameSheet;
exports.setVisibility = setVisibility;
exports.moveSheet = moveSheet;
const rewrite_sheet_name_1 = require("./structure/rewrite-sheet-name");
const sheet_1 = require("./sheet");
/** Why Excel would not take the name; null when it would. */
function sheetNameProblem(book, name, except) {
  if (name === "" || name.length > 31) return "工作表名称须为1至31个字符。";
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    return "工作表名称含有不能使用的字符。";
  const holder = book.findSheet(name);
  return holder && holder !== except ? "已有同名的工作表。" : null;
}
function addSheet(book, name, position = book.sheets.length) {
  let given = name;
  for (let n = book.sheets.length; given === undefined; n++) {
    if (!book.findSheet(`Sheet${n + 1}`)) given = `Sheet${n + 1}`;
  }
  const problem = sheetNameProblem(book, given);
  if (problem) throw new Error(problem);
  const sheet = new sheet_1.SheetModel(book, book.newSheetId(), given);
  book.sheets.splice(position, 0, sheet);
  book.history.clear();
  book.invalidate();
  book.emit({ type: "sheetAdded", sheetId: sheet.id, origin: book.origin });
  return sheet;
}
function deleteSheet(book, sheet) {
  const visible = book.sheets.filter((each) => each.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) throw new Error("工作簿至少要有一张可见的工作表。");
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  (0, rewrite_sheet_name_1.rewriteSheetName)(book, sheet.name, null);
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
function renameSheet(book, sheet, name) {
  const problem = sheetNameProblem(book, name, sheet);
  if (problem) throw new Error(problem);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  (0, rewrite_sheet_name_1.rewriteSheetName)(book, before, name);
  book.history.clear();
  book.invalidate();
  book.emit({ type: "sheetRenamed", sheetId: sheet.id, before, after: name, origin: book.origin });
}
/** Hiding the active sheet activates the nearest visible one. */
function setVisibility(book, sheet, visibility) {
  const before = sheet.visibility;
  if (before === visibility) return;
  const visible = book.sheets.filter((each) => each.visibility === "Visible");
  if (before === "Visible" && visible.length === 1) throw new Error("工作簿至少要有一张可见的工作表。");
  sheet.visibility = visibility;
  const next = visible.find((each) => each !== sheet);
  if (visibility !== "Visible" && sheet.isActive && next) book.activate(next);
  book.emit({ type: "visibilityChanged", sheetId: sheet.id, before, after: visibility, origin: book.origin });
}
function moveSheet(book, sheet, position) {
  const before = book.sheets.indexOf(sheet);
  const after = Math.max(0, Math.min(position, book.sheets.length - 1));
  if (before === after) return;
  book.sheets.splice(before, 1);
  book.sheets.splice(after, 0, sheet);
  book.history.clear();
  book.emit({ type: "sheetMoved", sheetId: sheet.id, before, after, origin: book.origin });
}
