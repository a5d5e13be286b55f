"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksheetCollectionClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const event_types_1 = require("../protocol/event-types");
const arguments_1 = require("./arguments");
const event_methods_1 = require("./event-methods");
const worksheet_1 = require("./worksheet");
/** A sheet by name or id. */
function find(book, key) {
  return (
    book.sheets.find((sheet) => sheet.id === key) ??
    (typeof key === "string" ? book.findSheet(key) : undefined)
  );
}
function get(book, key) {
  const sheet = find(book, key);
  if (!sheet) throw (0, api_error_1.refuse)("ItemNotFound");
  return worksheet_1.worksheetClass.of(sheet);
}
const shown = (book, visibleOnly) =>
  book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
const ofSheet = (sheet) => {
  if (!sheet) throw (0, api_error_1.refuse)("ItemNotFound");
  return worksheet_1.worksheetClass.of(sheet);
};
exports.worksheetCollectionClass = (0, api_class_1.defineClass)({
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => worksheet_1.worksheetClass.of(sheet)),
  item: get,
  methods: {
    getItem: (0, api_class_1.reads)((book, [key]) => get(book, key)),
    getItemOrNullObject: (0, api_class_1.reads)((book, [key]) => {
      const sheet = find(book, key);
      return sheet ? worksheet_1.worksheetClass.of(sheet) : null;
    }),
    getActiveWorksheet: (0, api_class_1.reads)((book) => worksheet_1.worksheetClass.of(book.activeSheet)),
    getFirst: (0, api_class_1.reads)((book, [visibleOnly]) => ofSheet(shown(book, visibleOnly)[0])),
    getLast: (0, api_class_1.reads)((book, [visibleOnly]) => ofSheet(shown(book, visibleOnly).at(-1))),
    getCount: (0, api_class_1.reads)((book, [visibleOnly]) => shown(book, visibleOnly).length),
    // At the end, and not activated.
    add: (0, api_class_1.writesActive)((book, [name]) => {
      if (book.structureProtected) throw (0, api_error_1.refuse)("AccessDenied");
      const given = name === null || name === undefined ? undefined : (0, arguments_1.text)(name);
      if (given !== undefined && (0, model_1.sheetNameProblem)(book, given)) {
        throw (0, api_error_1.refuse)(book.findSheet(given) ? "ItemAlreadyExists" : "InvalidArgument");
      }
      return worksheet_1.worksheetClass.of(book.addSheet(given));
    }),
    ...(0, event_methods_1.eventMethods)(() => event_types_1.workbookTarget, {
      DataChangedEvent: event_types_1.eventTypes.dataChanged,
      ActivatedEvent: event_types_1.eventTypes.activated,
      DeactivatedEvent: event_types_1.eventTypes.deactivated,
      AddedEvent: event_types_1.eventTypes.added,
      DeletedEvent: event_types_1.eventTypes.deleted,
      SelectionChangedEvent: event_types_1.eventTypes.selectionChanged,
      CalculatedEvent: event_types_1.eventTypes.calculated,
      FormatChangedEvent: event_types_1.eventTypes.formatChanged,
      RowHiddenChangedEvent: event_types_1.eventTypes.rowHiddenChanged,
      FormulaChangedEvent: event_types_1.eventTypes.formulaChanged,
      ProtectionChangedEvent: event_types_1.eventTypes.protectionChanged,
      EventNameChanged: event_types_1.eventTypes.nameChanged,
      EventVisibilityChanged: event_types_1.eventTypes.visibilityChanged,
      EventMoved: event_types_1.eventTypes.moved,
    }),
  },
});
