import { cellAddress, type CellValue } from "../excel-host/model";
import type { Bench } from "./bench";
import type { Dialogs } from "./dialogs";

/** Asks for a value and puts it into the active cell as another person editing the same workbook would. */
export async function editAsAnother(bench: Bench, dialogs: Dialogs): Promise<void> {
  const { book } = bench;
  const sheet = book.activeSheet;
  const { row, column } = sheet.selection.activeCell;
  const text = await dialogs.prompt(`他人在 ${cellAddress(row, column)} 填入`, sheet.editText(row, column));
  if (text === null) return;
  const number = Number(text);
  const value: CellValue = text === "" ? null : Number.isFinite(number) ? number : text;
  const cell = text.startsWith("=") ? { formula: text, value: null } : { formula: null, value };
  book.as("remote", () => book.writeCells(sheet, [{ row, column, cell }]));
}
