import { checkEntry } from "./check-entry";
import { placeEntries } from "./enter-text";
import { readEntry, type Entry } from "./read-entry";
import type { CommandResult } from "../types";
import type { WorkbookModel } from "../workbook";

/** Pastes plain text; see `User.pasteBlock`. One text fills the whole target, as in Excel. */
export function pasteText(
  book: WorkbookModel,
  address: string,
  rows: readonly (readonly string[])[],
): CommandResult {
  const { sheet, area } = book.locate(address);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { kind: "refused", reason: "nothing", message: "剪贴板中没有可以粘贴的内容。" };
  const one = rows.length === 1 && width === 1;
  const target = one ? area : { ...area, rowCount: rows.length, columnCount: width };
  const refusal = checkEntry(sheet, [target]);
  if (refusal) return refusal;
  const entries: { row: number; column: number; entry: Entry }[] = [];
  for (let r = 0; r < target.rowCount; r++) {
    for (let c = 0; c < target.columnCount; c++) {
      const row = target.row + r;
      const column = target.column + c;
      const text = one ? rows[0]?.[0] : rows[r]?.[c];
      const merge = sheet.mergeAt(row, column);
      const covered = merge !== null && (merge.row !== row || merge.column !== column);
      if (text === undefined || covered) continue;
      const entry = readEntry(text, sheet.style(row, column).numberFormat, book.now());
      // What is no formula after all is pasted as the text it is.
      entries.push({
        row,
        column,
        entry: entry.problem === undefined ? entry : { cell: { formula: null, value: text } },
      });
    }
  }
  book.history.record(() => placeEntries(sheet, entries));
  book.select(sheet, { areas: [target], activeCell: { row: target.row, column: target.column } });
  return { kind: "done" };
}
