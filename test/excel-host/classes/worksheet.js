"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksheetClass = void 0;
exports.assertStructureFree = assertStructureFree;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const event_types_1 = require("../protocol/event-types");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const comments_1 = require("./comments");
const event_methods_1 = require("./event-methods");
const freeze_panes_1 = require("./freeze-panes");
const names_1 = require("./names");
const page_layout_1 = require("./page-layout");
const protection_1 = require("./protection");
const range_areas_1 = require("./range-areas");
const range_1 = require("./range");
/** Structure protection keeps sheets from being added, deleted, renamed, moved and hidden. */
function assertStructureFree(sheet) {
  (0, cells_1.assertSheetPresent)(sheet);
  if (sheet.book.structureProtected) throw (0, api_error_1.refuse)("AccessDenied");
}
function setGridlines(sheet, value) {
  sheet.showGridlines = (0, arguments_1.truth)(value);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
function setHeadings(sheet, value) {
  sheet.showHeadings = (0, arguments_1.truth)(value);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
exports.worksheetClass = (0, api_class_1.defineClass)({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        const name = (0, arguments_1.text)(value);
        if ((0, model_1.sheetNameProblem)(sheet.book, name, sheet)) {
          throw (0, api_error_1.refuse)(sheet.book.findSheet(name) ? "ItemAlreadyExists" : "InvalidArgument");
        }
        sheet.book.renameSheet(sheet, name);
      },
    },
    position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        assertStructureFree(sheet);
        if ((0, arguments_1.wholeNumber)(value, 0) >= sheet.book.sheets.length)
          throw (0, api_error_1.refuse)("InvalidArgument");
        sheet.book.moveSheet(sheet, (0, arguments_1.wholeNumber)(value, 0));
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        const visibility = (0, arguments_1.oneOf)(value, ["Visible", "Hidden", "VeryHidden"]);
        const visible = sheet.book.sheets.filter((each) => each.visibility === "Visible");
        if (visibility !== "Visible" && visible.length === 1 && visible[0] === sheet)
          throw (0, api_error_1.refuse)("InvalidOperation");
        sheet.book.setVisibility(sheet, visibility);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        sheet.tabColor = value === "" ? "" : (0, arguments_1.color)(value);
        sheet.book.emit({ type: "other", sheetId: sheet.id });
      },
    },
    showGridlines: { get: ({ showGridlines }) => showGridlines, set: setGridlines },
    showHeadings: { get: ({ showHeadings }) => showHeadings, set: setHeadings },
    // The client sets the two under these names.
    gridlines: { set: setGridlines },
    headings: { set: setHeadings },
    standardHeight: { get: () => 14.25 },
    standardWidth: { get: () => 8.38 },
  },
  navigation: {
    names: (sheet) => names_1.namedItemCollectionClass.of({ book: sheet.book, sheet }),
    protection: (sheet) => protection_1.worksheetProtectionClass.of(sheet),
    pageLayout: (sheet) => page_layout_1.pageLayoutClass.of(sheet),
    freezePanes: (sheet) => freeze_panes_1.worksheetFreezePanesClass.of(sheet),
    comments: (sheet) => comments_1.commentCollectionClass.of({ book: sheet.book, sheet }),
  },
  methods: {
    activate: (0, api_class_1.readsActive)((sheet) => {
      (0, cells_1.assertSheetPresent)(sheet);
      if (sheet.visibility !== "Visible") throw (0, api_error_1.refuse)("InvalidOperation");
      sheet.book.activate(sheet);
    }),
    calculate: (0, api_class_1.reads)((sheet) => sheet.book.calculate(true)),
    delete: (0, api_class_1.writes)((sheet) => {
      assertStructureFree(sheet);
      const visible = sheet.book.sheets.filter((each) => each.visibility === "Visible");
      if (visible.length === 1 && visible[0] === sheet) throw (0, api_error_1.refuse)("InvalidOperation");
      if (sheet.visibility === "VeryHidden") throw (0, api_error_1.refuse)("GeneralException");
      sheet.book.deleteSheet(sheet);
    }),
    getCell: (0, api_class_1.reads)((sheet, [row, column]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      return (0, range_1.rangeOf)(sheet, {
        row: (0, arguments_1.wholeNumber)(row, 0),
        column: (0, arguments_1.wholeNumber)(column, 0),
        rowCount: 1,
        columnCount: 1,
      });
    }),
    getRange: (0, api_class_1.reads)((sheet, [address]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      if (address === null || address === undefined || address === "")
        return (0, range_1.rangeOf)(sheet, model_1.wholeSheet);
      const place = (0, arguments_1.areaOnSheet)(address, sheet);
      if (place.sheet !== sheet) throw (0, api_error_1.refuse)("InvalidArgument");
      return (0, range_1.rangeOf)(sheet, place.area);
    }),
    getRangeByIndexes: (0, api_class_1.reads)((sheet, [row, column, rowCount, columnCount]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      const area = {
        row: (0, arguments_1.wholeNumber)(row, 0),
        column: (0, arguments_1.wholeNumber)(column, 0),
        rowCount: (0, arguments_1.wholeNumber)(rowCount, 1),
        columnCount: (0, arguments_1.wholeNumber)(columnCount, 1),
      };
      if (area.row + area.rowCount > model_1.MAX_ROWS || area.column + area.columnCount > model_1.MAX_COLUMNS)
        throw (0, api_error_1.refuse)("InvalidArgument");
      return (0, range_1.rangeOf)(sheet, area);
    }),
    getRanges: (0, api_class_1.reads)((sheet, [address]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      const { areas } = (0, arguments_1.areasOf)(address ?? "A:XFD", sheet);
      return range_areas_1.rangeAreasClass.of({ sheet, areas });
    }),
    // An empty sheet answers A1 here, and a null object below.
    getUsedRange: (0, api_class_1.reads)((sheet, [valuesOnly]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      return (0, range_1.rangeOf)(
        sheet,
        sheet.usedArea(valuesOnly === true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      );
    }),
    getUsedRangeOrNullObject: (0, api_class_1.reads)((sheet, [valuesOnly]) => {
      (0, cells_1.assertSheetPresent)(sheet);
      const used = sheet.usedArea(valuesOnly === true);
      return used && (0, range_1.rangeOf)(sheet, used);
    }),
    getNextOrNullObject: (0, api_class_1.reads)((sheet, [visibleOnly]) =>
      neighbour(sheet, 1, visibleOnly === true),
    ),
    getPreviousOrNullObject: (0, api_class_1.reads)((sheet, [visibleOnly]) =>
      neighbour(sheet, -1, visibleOnly === true),
    ),
    ...(0, event_methods_1.eventMethods)(({ id }) => id, {
      DataChangedEvent: event_types_1.eventTypes.dataChanged,
      ActivatedEvent: event_types_1.eventTypes.activated,
      DeactivatedEvent: event_types_1.eventTypes.deactivated,
      SelectionChangedEvent: event_types_1.eventTypes.selectionChanged,
      CalculatedEvent: event_types_1.eventTypes.calculated,
      FormatChangedEvent: event_types_1.eventTypes.formatChanged,
      RowHiddenChangedEvent: event_types_1.eventTypes.rowHiddenChanged,
      FormulaChangedEvent: event_types_1.eventTypes.formulaChanged,
      ProtectionChangedEvent: event_types_1.eventTypes.protectionChanged,
      EventNameChanged: event_types_1.eventTypes.nameChanged,
      EventVisibilityChanged: event_types_1.eventTypes.visibilityChanged,
    }),
  },
});
function neighbour(sheet, step, visibleOnly) {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const each = sheets[at];
    if (each && (!visibleOnly || each.visibility === "Visible")) return exports.worksheetClass.of(each);
  }
  return null;
}
