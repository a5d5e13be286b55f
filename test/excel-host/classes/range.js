"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeClass = void 0;
exports.rangeOf = rangeOf;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const event_hub_1 = require("../protocol/event-hub");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const conditional_format_collection_1 = require("./conditional-format-collection");
const data_validation_1 = require("./data-validation");
const range_format_1 = require("./range-format");
const range_changes_1 = require("./range-changes");
const range_merges_1 = require("./range-merges");
const range_places_1 = require("./range-places");
const range_values_1 = require("./range-values");
const worksheet_1 = require("./worksheet");
function rangeOf(sheet, area) {
  return exports.rangeClass.of({ sheet, area, areas: [area] });
}
const lines = (first, count, size) => {
  let sum = 0;
  for (let line = first; line < first + Math.min(count, 2000); line++) sum += size(line);
  return sum;
};
exports.rangeClass = (0, api_class_1.defineClass)({
  name: "Range",
  scalars: {
    address: { get: ({ sheet, area }) => sheet.fullAddress(area) },
    addressLocal: { get: ({ sheet, area }) => sheet.fullAddress(area) },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    cellCount: {
      get: ({ area }) =>
        area.rowCount * area.columnCount > 2147483647 ? -1 : area.rowCount * area.columnCount,
    },
    isEntireColumn: { get: ({ area }) => area.rowCount >= model_1.MAX_ROWS },
    isEntireRow: { get: ({ area }) => area.columnCount >= model_1.MAX_COLUMNS },
    values: {
      get: (range) =>
        (0, range_values_1.readTable)(range, (sheet, row, column) =>
          (0, event_hub_1.wireValue)(sheet.value(row, column)),
        ),
      set: (range, value) => (0, range_values_1.setContents)(range, value),
    },
    formulas: {
      get: (range) => (0, range_values_1.readTable)(range, formulaAt),
      set: (range, value) => (0, range_values_1.setContents)(range, value),
    },
    formulasLocal: {
      get: (range) => (0, range_values_1.readTable)(range, formulaAt),
      set: (range, value) => (0, range_values_1.setContents)(range, value),
    },
    text: {
      get: (range) => (0, range_values_1.readTable)(range, (sheet, row, column) => sheet.text(row, column)),
    },
    valueTypes: {
      get: (range) =>
        (0, range_values_1.readTable)(range, (sheet, row, column) =>
          (0, event_hub_1.valueType)(sheet.value(row, column)),
        ),
    },
    numberFormat: {
      get: (range) =>
        (0, range_values_1.readTable)(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) => (0, range_values_1.setNumberFormats)(range, value),
    },
    numberFormatLocal: {
      get: (range) =>
        (0, range_values_1.readTable)(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) => (0, range_values_1.setNumberFormats)(range, value),
    },
    rowHidden: {
      get: (range) => (0, cells_1.uniform)(range, (_, row) => range.sheet.content.hiddenRows.has(row)),
      set: ({ sheet, area }, value) => hide(sheet, area, "row", (0, arguments_1.truth)(value)),
    },
    columnHidden: {
      get: (range) =>
        (0, cells_1.uniform)(range, (_, __, column) => range.sheet.content.hiddenColumns.has(column)),
      set: ({ sheet, area }, value) => hide(sheet, area, "column", (0, arguments_1.truth)(value)),
    },
    hidden: {
      get: (range) =>
        (0, cells_1.uniform)(
          range,
          (_, row, column) =>
            range.sheet.content.hiddenRows.has(row) || range.sheet.content.hiddenColumns.has(column),
        ),
    },
    hyperlink: {
      get: ({ sheet, area }) =>
        sheet.content.hyperlinks.get((0, model_1.keyOf)(area.row, area.column)) ?? null,
      set: (range, value) => (0, range_changes_1.setHyperlink)(range, value),
    },
    top: { get: ({ sheet, area }) => lines(0, area.row, (row) => sheet.rowHeight(row)) },
    left: { get: ({ sheet, area }) => lines(0, area.column, (column) => sheet.columnWidth(column)) },
    height: { get: ({ sheet, area }) => lines(area.row, area.rowCount, (row) => sheet.rowHeight(row)) },
    width: {
      get: ({ sheet, area }) => lines(area.column, area.columnCount, (column) => sheet.columnWidth(column)),
    },
  },
  navigation: {
    format: (range) => range_format_1.rangeFormatClass.of(range),
    worksheet: ({ sheet }) => worksheet_1.worksheetClass.of(sheet),
    conditionalFormats: (range) => conditional_format_collection_1.conditionalFormatCollectionClass.of(range),
    dataValidation: (range) => data_validation_1.dataValidationClass.of(range),
  },
  methods: {
    ...range_places_1.rangePlaces,
    clear: (0, api_class_1.writes)((range, [applyTo]) =>
      (0, range_changes_1.clearRange)(
        range,
        (0, arguments_1.oneOf)(applyTo ?? "All", [
          "All",
          "Formats",
          "Contents",
          "Hyperlinks",
          "RemoveHyperlinks",
        ]),
      ),
    ),
    insert: (0, api_class_1.writes)((range, [shift]) =>
      (0, range_changes_1.moveCells)(
        range,
        "insert",
        (0, arguments_1.oneOf)(shift, ["Down", "Right"]) === "Down" ? "down" : "right",
      ),
    ),
    delete: (0, api_class_1.writes)((range, [shift]) =>
      (0, range_changes_1.moveCells)(
        range,
        "delete",
        (0, arguments_1.oneOf)(shift, ["Up", "Left"]) === "Up" ? "down" : "right",
      ),
    ),
    merge: (0, api_class_1.writes)(({ sheet, area }, [across]) => {
      (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
      (0, range_merges_1.mergeArea)(sheet, area, across === true);
    }),
    unmerge: (0, api_class_1.writes)(({ sheet, area }) => {
      (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
      (0, range_merges_1.unmergeArea)(sheet, area);
    }),
    getMergedAreasOrNullObject: (0, api_class_1.reads)(({ sheet, area }) =>
      (0, range_merges_1.mergedAreas)(sheet, area),
    ),
    select: (0, api_class_1.readsActive)(({ sheet, area }) => {
      sheet.book.activate(sheet);
      sheet.book.select(sheet, { areas: [area], activeCell: { row: area.row, column: area.column } });
    }),
    calculate: (0, api_class_1.reads)(({ sheet }) => sheet.book.calculate(true)),
    // The client asks this before it cuts a long table into blocks; an error here stops all of them.
    _validateArraySize: (0, api_class_1.reads)(() => null),
  },
});
function formulaAt(sheet, row, column) {
  const { formula, value } = sheet.cell(row, column);
  return formula ?? (0, event_hub_1.wireValue)(value);
}
function hide(sheet, area, line, hidden) {
  (0, cells_1.assertAllowed)(sheet, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  const set = line === "row" ? sheet.content.hiddenRows : sheet.content.hiddenColumns;
  const count = line === "row" ? area.rowCount : area.columnCount;
  for (let at = area[line]; at < area[line] + count; at++) {
    if (hidden) set.add(at);
    else set.delete(at);
  }
  sheet.book.emit({ type: "rowHiddenChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}
