import { readXlsx, type Workbook } from "hucre/xlsx";
import { WorkbookModel } from "../model";
import { sheetFromFile } from "./sheet-from-file";

/** Opens an .xlsx file as Excel would; throws the library's error for what is none. */
export async function openModel(bytes: Uint8Array, fileName = "工作簿1.xlsx"): Promise<WorkbookModel> {
  const file = await readXlsx(bytes, { readStyles: true });
  const book = new WorkbookModel(file.sheets[0]?.name ?? "Sheet1");
  book.fileName = fileName;
  for (const [index, sheet] of file.sheets.entries()) {
    sheetFromFile(index === 0 ? book.activeSheet : book.addSheet(sheet.name), sheet, file);
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

function addNames(book: WorkbookModel, file: Workbook): void {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    // What the library did not fold into the page set-up (filters, several print areas) is no name a person gave.
    if (name.startsWith("_xlnm.")) continue;
    const names = scope === undefined ? book.names : book.findSheet(scope)?.names;
    names?.set(name.toLowerCase(), { name, formula: `=${range}`, visible: true, comment: comment ?? "" });
  }
}
