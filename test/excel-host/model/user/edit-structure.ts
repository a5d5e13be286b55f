import { cellArea, MAX_COLUMNS, MAX_ROWS } from "../address";
import { cellsOf } from "../areas";
import { shiftCells } from "../structure/shift-cells";
import { protectedMessage } from "./check-entry";
import type { Area, CommandResult, ProtectionOptions } from "../types";
import type { SheetModel } from "../sheet";
import type { User } from "./create-user";
import type { WorkbookModel } from "../workbook";

const done: CommandResult = { kind: "done" };
const refused: CommandResult = { kind: "refused", reason: "protected", message: protectedMessage };

type StructureCommands = Pick<
  User,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "setColumnWidth"
  | "setRowHeight"
  | "setNumberFormat"
>;

export function editStructure(book: WorkbookModel): StructureCommands {
  const run = (
    sheetName: string,
    permission: keyof ProtectionOptions,
    change: (sheet: SheetModel) => void,
  ): CommandResult => {
    const sheet = book.findSheet(sheetName);
    if (!sheet) return { kind: "refused", reason: "invalid", message: `没有名为“${sheetName}”的工作表。` };
    if (sheet.protection && !sheet.protection[permission]) return refused;
    book.asPerson(() => book.history.record(() => change(sheet)));
    book.emit({ type: "other", sheetId: sheet.id });
    book.calculate();
    return done;
  };
  const rows = (row: number, rowCount: number): Area => ({
    row,
    column: 0,
    rowCount,
    columnCount: MAX_COLUMNS,
  });
  const columns = (column: number, columnCount: number): Area => ({
    row: 0,
    column,
    rowCount: MAX_ROWS,
    columnCount,
  });
  return {
    insertRows: (name, row, count = 1) =>
      run(name, "allowInsertRows", (sheet) => shiftCells(sheet, rows(row, count), "insert", "down")),
    deleteRows: (name, row, count = 1) =>
      run(name, "allowDeleteRows", (sheet) => shiftCells(sheet, rows(row, count), "delete", "down")),
    insertColumns: (name, column, count = 1) =>
      run(name, "allowInsertColumns", (sheet) =>
        shiftCells(sheet, columns(column, count), "insert", "right"),
      ),
    deleteColumns: (name, column, count = 1) =>
      run(name, "allowDeleteColumns", (sheet) =>
        shiftCells(sheet, columns(column, count), "delete", "right"),
      ),
    setColumnWidth: (name, column, points) =>
      run(name, "allowFormatColumns", (sheet) => sheet.content.columnWidths.set(column, points)),
    setRowHeight: (name, row, points) =>
      run(name, "allowFormatRows", (sheet) => sheet.content.rowHeights.set(row, points)),
    setNumberFormat(address, numberFormat) {
      const { sheet, area } = book.locate(address);
      return run(sheet.name, "allowFormatCells", () => {
        for (const { row, column } of cellsOf(area))
          sheet.applyStyle(cellArea(row, column), { numberFormat });
      });
    },
  };
}
