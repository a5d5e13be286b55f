import { checkEntry } from "./check-entry";
import { readEntry, type Entry } from "./read-entry";
import { acceptsValue } from "../validation";
import { cellArea } from "../address";
import { styleArea } from "../style-area";
import type { SheetModel } from "../sheet";
import type { EntryResult } from "../types";
import type { WorkbookModel } from "../workbook";

/** Types a text into one cell; see `User.typeInto`. */
export function enterText(
  book: WorkbookModel,
  address: string,
  text: string,
  keepInvalid: boolean,
): EntryResult {
  const { sheet, area } = book.locate(address);
  const { row, column } = sheet.mergeAt(area.row, area.column) ?? area;
  const refusal = checkEntry(sheet, [cellArea(row, column)]);
  if (refusal) return refusal;
  const entry = readEntry(text, sheet.style(row, column).numberFormat, book.now());
  if (entry.problem !== undefined) return { kind: "refused", reason: "formula", message: entry.problem };
  const validation = sheet.validationAt(row, column);
  if (validation?.errorAlert.showAlert && !acceptsValue(sheet, row, column, validation, entry.cell)) {
    const { style, title, message } = validation.errorAlert;
    if (style === "Stop" || !keepInvalid) {
      return {
        kind: "alert",
        style,
        title: title || "Microsoft Excel",
        message: message || "此值与此单元格定义的数据验证限制不匹配。",
      };
    }
  }
  book.history.record(() => placeEntries(sheet, [{ row, column, entry }]));
  return { kind: "entered" };
}

/** Writes what was read from typed or pasted text, with the number formats it brings along. */
export function placeEntries(
  sheet: SheetModel,
  entries: readonly { row: number; column: number; entry: Entry }[],
): void {
  for (const { row, column, entry } of entries) {
    const { numberFormat } = entry;
    if (numberFormat !== undefined) styleArea(sheet, cellArea(row, column), () => ({ numberFormat }));
  }
  sheet.book.writeCells(
    sheet,
    entries.map(({ row, column, entry }) => ({ row, column, cell: entry.cell })),
  );
  // An add-in's batch is calculated once, at its end or when it reads.
  if (sheet.book.origin !== "addin") sheet.book.calculate();
}
