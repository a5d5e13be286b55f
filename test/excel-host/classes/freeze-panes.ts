import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../model";
import { defineClass, reads, writesActive, type ApiObject, type ApiClass } from "../protocol/api-class";
import { areasOf, wholeNumber } from "./arguments";
import { rangeOf } from "./range";

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

function location(sheet: SheetModel): ApiObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, {
    row: 0,
    column: 0,
    rowCount: rows || MAX_ROWS,
    columnCount: columns || MAX_COLUMNS,
  });
}

export const worksheetFreezePanesClass: ApiClass<SheetModel> = defineClass({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: writesActive((sheet, [count]) => freeze(sheet, wholeNumber(count ?? 0, 0), 0)),
    freezeColumns: writesActive((sheet, [count]) => freeze(sheet, 0, wholeNumber(count ?? 0, 0))),
    freezeAt: writesActive((sheet, [range]) => {
      const [area] = areasOf(range, sheet).areas;
      if (!area) return;
      freeze(
        sheet,
        area.rowCount >= MAX_ROWS ? 0 : area.row + area.rowCount,
        area.columnCount >= MAX_COLUMNS ? 0 : area.column + area.columnCount,
      );
    }),
    unfreeze: writesActive((sheet) => freeze(sheet, 0, 0)),
    getLocationOrNullObject: reads(location),
  },
});
