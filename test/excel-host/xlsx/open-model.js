"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openModel = openModel;
const xlsx_1 = require("hucre/xlsx");
const model_1 = require("../model");
const sheet_from_file_1 = require("./sheet-from-file");
/** Opens an .xlsx file as Excel would; throws the library's error for what is none. */
async function openModel(bytes, fileName = "工作簿1.xlsx") {
  const file = await (0, xlsx_1.readXlsx)(bytes, { readStyles: true });
  const book = new model_1.WorkbookModel(file.sheets[0]?.name ?? "Sheet1");
  book.fileName = fileName;
  for (const [index, sheet] of file.sheets.entries()) {
    (0, sheet_from_file_1.sheetFromFile)(
      index === 0 ? book.activeSheet : book.addSheet(sheet.name),
      sheet,
      file,
    );
  }
  addNames(book, file);
  const active = book.sheets[file.activeSheet ?? 0];
  if (active && active.visibility === "Visible") book.activeSheetId = active.id;
  book.structureProtected = file.workbookProtection?.lockStructure ?? false;
  book.properties["title"] = file.properties?.title ?? "";
  book.properties["author"] = file.properties?.creator ?? "";
  book.calculate(true);
  book.history.clear();
  return book;
}
function addNames(book, file) {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    // What the library did not fold into the page set-up (filters, several print areas) is no name a person gave.
    if (name.startsWith("_xlnm.")) continue;
    const names = scope === undefined ? book.names : book.findSheet(scope)?.names;
    names?.set(name.toLowerCase(), { name, formula: `=${range}`, visible: true, comment: comment ?? "" });
  }
}
