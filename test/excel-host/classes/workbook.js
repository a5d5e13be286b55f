"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.workbookClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const event_types_1 = require("../protocol/event-types");
const application_1 = require("./application");
const comments_1 = require("./comments");
const custom_xml_1 = require("./custom-xml");
const document_properties_1 = require("./document-properties");
const event_methods_1 = require("./event-methods");
const names_1 = require("./names");
const protection_1 = require("./protection");
const range_areas_1 = require("./range-areas");
const range_1 = require("./range");
const runtime_1 = require("./runtime");
const settings_1 = require("./settings");
const worksheet_collection_1 = require("./worksheet-collection");
exports.workbookClass = (0, api_class_1.defineClass)({
  name: "Workbook",
  scalars: {
    name: { get: ({ fileName }) => fileName },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
  },
  navigation: {
    worksheets: (book) => worksheet_collection_1.worksheetCollectionClass.of(book),
    names: (book) => names_1.namedItemCollectionClass.of({ book, sheet: null }),
    application: (book) => application_1.applicationClass.of(book),
    settings: (book) => settings_1.settingCollectionClass.of(book),
    customXmlParts: (book) => custom_xml_1.customXmlPartCollectionClass.of(book),
    properties: (book) => document_properties_1.documentPropertiesClass.of(book),
    protection: (book) => protection_1.workbookProtectionClass.of(book),
    comments: (book) => comments_1.commentCollectionClass.of({ book, sheet: null }),
    _runtime: () => runtime_1.runtimeClass.of(null),
  },
  methods: {
    getSelectedRange: (0, api_class_1.readsActive)((book) => {
      const { areas } = book.activeSheet.selection;
      const [area] = areas;
      if (!area || areas.length > 1) throw (0, api_error_1.refuse)("InvalidSelection");
      return (0, range_1.rangeOf)(book.activeSheet, area);
    }),
    getSelectedRanges: (0, api_class_1.readsActive)((book) =>
      range_areas_1.rangeAreasClass.of({ sheet: book.activeSheet, areas: book.activeSheet.selection.areas }),
    ),
    getActiveCell: (0, api_class_1.readsActive)((book) => {
      const { row, column } = book.activeSheet.selection.activeCell;
      return (0, range_1.rangeOf)(book.activeSheet, { row, column, rowCount: 1, columnCount: 1 });
    }),
    _removeReference: (0, api_class_1.reads)((_, [id], session) => {
      session.references.delete(String(id));
    }),
    _removeAllReferences: (0, api_class_1.reads)((_, __, session) => session.references.clear()),
    _getReferenceCount: (0, api_class_1.reads)((_, __, session) => session.references.size),
    _getObjectByReferenceId: (0, api_class_1.reads)(
      (_, [id], session) => session.references.get(String(id)) ?? null,
    ),
    // Excel.createWorkbook in a browser asks this of a service of its own, which the client counts as the workbook.
    createAndOpenWorkbook: (0, api_class_1.reads)((_, [base64], { createdWorkbooks }) => {
      createdWorkbooks.push({ base64: typeof base64 === "string" ? base64 : null, opened: true });
    }),
    // Ids of events name sheet and address: Event.{sheet id}.A1:B2
    _getRangeForEventByReferenceId: (0, api_class_1.reads)((book, [id]) => {
      const [, sheetId = "", address = ""] = /^Event\.(\{[^}]*\})\.(.*)$/.exec(String(id)) ?? [];
      const area = (0, model_1.parseArea)(address);
      const sheet = book.sheets.find((each) => each.id === sheetId);
      if (!sheet || !area) throw (0, api_error_1.refuse)("ItemNotFound");
      return (0, range_1.rangeOf)(sheet, area);
    }),
    ...(0, event_methods_1.eventMethods)(() => event_types_1.workbookTarget, {
      ActivatedEvent: event_types_1.eventTypes.workbookActivated,
    }),
  },
});
