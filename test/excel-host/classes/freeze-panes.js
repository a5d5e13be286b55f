"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksheetFreezePanesClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
const range_1 = require("./range");
function freeze(sheet, rows, columns) {
  sheet.freeze = { rows, columns };
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
function location(sheet) {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return (0, range_1.rangeOf)(sheet, {
    row: 0,
    column: 0,
    rowCount: rows || model_1.MAX_ROWS,
    columnCount: columns || model_1.MAX_COLUMNS,
  });
}
exports.worksheetFreezePanesClass = (0, api_class_1.defineClass)({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (0, api_class_1.writesActive)((sheet, [count]) =>
      freeze(sheet, (0, arguments_1.wholeNumber)(count ?? 0, 0), 0),
    ),
    freezeColumns: (0, api_class_1.writesActive)((sheet, [count]) =>
      freeze(sheet, 0, (0, arguments_1.wholeNumber)(count ?? 0, 0)),
    ),
    freezeAt: (0, api_class_1.writesActive)((sheet, [range]) => {
      const [area] = (0, arguments_1.areasOf)(range, sheet).areas;
      if (!area) return;
      freeze(
        sheet,
        area.rowCount >= model_1.MAX_ROWS ? 0 : area.row + area.rowCount,
        area.columnCount >= model_1.MAX_COLUMNS ? 0 : area.column + area.columnCount,
      );
    }),
    unfreeze: (0, api_class_1.writesActive)((sheet) => freeze(sheet, 0, 0)),
    getLocationOrNullObject: (0, api_class_1.reads)(location),
  },
});
