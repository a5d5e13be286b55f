"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pasteText = pasteText;
const check_entry_1 = require("./check-entry");
const enter_text_1 = require("./enter-text");
const read_entry_1 = require("./read-entry");
/** Pastes plain text; see `User.pasteBlock`. One text fills the whole target, as in Excel. */
function pasteText(book, address, rows) {
  const { sheet, area } = book.locate(address);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { kind: "refused", reason: "nothing", message: "剪贴板中没有可以粘贴的内容。" };
  const one = rows.length === 1 && width === 1;
  const target = one ? area : { ...area, rowCount: rows.length, columnCount: width };
  const refusal = (0, check_entry_1.checkEntry)(sheet, [target]);
  if (refusal) return refusal;
  const entries = [];
  for (let r = 0; r < target.rowCount; r++) {
    for (let c = 0; c < target.columnCount; c++) {
      const row = target.row + r;
      const column = target.column + c;
      const text = one ? rows[0]?.[0] : rows[r]?.[c];
      const merge = sheet.mergeAt(row, column);
      const covered = merge !== null && (merge.row !== row || merge.column !== column);
      if (text === undefined || covered) continue;
      const entry = (0, read_entry_1.readEntry)(text, sheet.style(row, column).numberFormat, book.now());
      // What is no formula after all is pasted as the text it is.
      entries.push({
        row,
        column,
        entry: entry.problem === undefined ? entry : { cell: { formula: null, value: text } },
      });
    }
  }
  book.history.record(() => (0, enter_text_1.placeEntries)(sheet, entries));
  book.select(sheet, { areas: [target], activeCell: { row: target.row, column: target.column } });
  return { kind: "done" };
}
