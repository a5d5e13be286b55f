"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enterText = enterText;
exports.placeEntries = placeEntries;
const check_entry_1 = require("./check-entry");
const read_entry_1 = require("./read-entry");
const validation_1 = require("../validation");
const address_1 = require("../address");
const style_area_1 = require("../style-area");
/** Types a text into one cell; see `User.typeInto`. */
function enterText(book, address, text, keepInvalid) {
  const { sheet, area } = book.locate(address);
  const { row, column } = sheet.mergeAt(area.row, area.column) ?? area;
  const refusal = (0, check_entry_1.checkEntry)(sheet, [(0, address_1.cellArea)(row, column)]);
  if (refusal) return refusal;
  const entry = (0, read_entry_1.readEntry)(text, sheet.style(row, column).numberFormat, book.now());
  if (entry.problem !== undefined) return { kind: "refused", reason: "formula", message: entry.problem };
  const validation = sheet.validationAt(row, column);
  if (
    validation?.errorAlert.showAlert &&
    !(0, validation_1.acceptsValue)(sheet, row, column, validation, entry.cell)
  ) {
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
function placeEntries(sheet, entries) {
  for (const { row, column, entry } of entries) {
    const { numberFormat } = entry;
    if (numberFormat !== undefined)
      (0, style_area_1.styleArea)(sheet, (0, address_1.cellArea)(row, column), () => ({ numberFormat }));
  }
  sheet.book.writeCells(
    sheet,
    entries.map(({ row, column, entry }) => ({ row, column, cell: entry.cell })),
  );
  sheet.book.calculate();
}
