"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.editStructure = editStructure;
const address_1 = require("../address");
const areas_1 = require("../areas");
const shift_cells_1 = require("../structure/shift-cells");
const check_entry_1 = require("./check-entry");
const done = { kind: "done" };
const refused = { kind: "refused", reason: "protected", message: check_entry_1.protectedMessage };
function editStructure(book) {
  const run = (sheetName, permission, change) => {
    const sheet = book.findSheet(sheetName);
    if (!sheet) return { kind: "refused", reason: "invalid", message: `没有名为“${sheetName}”的工作表。` };
    if (sheet.protection && !sheet.protection[permission]) return refused;
    book.asPerson(() => book.history.record(() => change(sheet)));
    book.emit({ type: "other", sheetId: sheet.id });
    book.calculate();
    return done;
  };
  const rows = (row, rowCount) => ({
    row,
    column: 0,
    rowCount,
    columnCount: address_1.MAX_COLUMNS,
  });
  const columns = (column, columnCount) => ({
    row: 0,
    column,
    rowCount: address_1.MAX_ROWS,
    columnCount,
  });
  return {
    insertRows: (name, row, count = 1) =>
      run(name, "allowInsertRows", (sheet) =>
        (0, shift_cells_1.shiftCells)(sheet, rows(row, count), "insert", "down"),
      ),
    deleteRows: (name, row, count = 1) =>
      run(name, "allowDeleteRows", (sheet) =>
        (0, shift_cells_1.shiftCells)(sheet, rows(row, count), "delete", "down"),
      ),
    insertColumns: (name, column, count = 1) =>
      run(name, "allowInsertColumns", (sheet) =>
        (0, shift_cells_1.shiftCells)(sheet, columns(column, count), "insert", "right"),
      ),
    deleteColumns: (name, column, count = 1) =>
      run(name, "allowDeleteColumns", (sheet) =>
        (0, shift_cells_1.shiftCells)(sheet, columns(column, count), "delete", "right"),
      ),
    setColumnWidth: (name, column, points) =>
      run(name, "allowFormatColumns", (sheet) => sheet.content.columnWidths.set(column, points)),
    setRowHeight: (name, row, points) =>
      run(name, "allowFormatRows", (sheet) => sheet.content.rowHeights.set(row, points)),
    setNumberFormat(address, numberFormat) {
      const { sheet, area } = book.locate(address);
      return run(sheet.name, "allowFormatCells", () => {
        for (const { row, column } of (0, areas_1.cellsOf)(area))
          sheet.applyStyle((0, address_1.cellArea)(row, column), { numberFormat });
      });
    },
  };
}
