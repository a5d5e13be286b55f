import { parseArea, type WorkbookModel } from "../model";
import { defineClass, reads, readsActive, writesActive, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { eventTypes, workbookTarget } from "../protocol/event-types";
import { applicationClass } from "./application";
import { commentCollectionClass } from "./comments";
import { customXmlPartCollectionClass } from "./custom-xml";
import { documentPropertiesClass } from "./document-properties";
import { eventMethods } from "./event-methods";
import { insertWorksheets } from "./insert-worksheets";
import { namedItemCollectionClass } from "./names";
import { workbookProtectionClass } from "./protection";
import { rangeAreasClass } from "./range-areas";
import { rangeOf } from "./range";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./settings";
import { worksheetCollectionClass } from "./worksheet-collection";

export const workbookClass: ApiClass<WorkbookModel> = defineClass({
  name: "Workbook",
  scalars: {
    name: { get: ({ fileName }) => fileName },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
  },
  navigation: {
    worksheets: (book) => worksheetCollectionClass.of(book),
    names: (book) => namedItemCollectionClass.of({ book, sheet: null }),
    application: (book) => applicationClass.of(book),
    settings: (book) => settingCollectionClass.of(book),
    customXmlParts: (book) => customXmlPartCollectionClass.of(book),
    properties: (book) => documentPropertiesClass.of(book),
    protection: (book) => workbookProtectionClass.of(book),
    comments: (book) => commentCollectionClass.of({ book, sheet: null }),
    _runtime: () => runtimeClass.of(null),
  },
  methods: {
    getSelectedRange: readsActive((book) => {
      const { areas } = book.activeSheet.selection;
      const [area] = areas;
      if (!area || areas.length > 1) throw refuse("InvalidSelection");
      return rangeOf(book.activeSheet, area);
    }),
    getSelectedRanges: readsActive((book) =>
      rangeAreasClass.of({ sheet: book.activeSheet, areas: book.activeSheet.selection.areas }),
    ),
    getActiveCell: readsActive((book) => {
      const { row, column } = book.activeSheet.selection.activeCell;
      return rangeOf(book.activeSheet, { row, column, rowCount: 1, columnCount: 1 });
    }),
    _removeReference: reads((_, [id], session) => {
      session.references.delete(String(id));
    }),
    _removeAllReferences: reads((_, __, session) => session.references.clear()),
    _getReferenceCount: reads((_, __, session) => session.references.size),
    _getObjectByReferenceId: reads((_, [id], session) => session.references.get(String(id)) ?? null),
    insertWorksheetsFromBase64: writesActive((book, args, session) => insertWorksheets(book, args, session)),
    // Excel.createWorkbook in a browser asks this of a service of its own, which the client counts as the workbook.
    createAndOpenWorkbook: reads((_, [base64], { createdWorkbooks }) => {
      createdWorkbooks.push({ base64: typeof base64 === "string" ? base64 : null, opened: true });
    }),
    // Ids of events name sheet and address: Event.{sheet id}.A1:B2
    _getRangeForEventByReferenceId: reads((book, [id]) => {
      const [, sheetId = "", address = ""] = /^Event\.(\{[^}]*\})\.(.*)$/.exec(String(id)) ?? [];
      const area = parseArea(address);
      const sheet = book.sheets.find((each) => each.id === sheetId);
      if (!sheet || !area) throw refuse("ItemNotFound");
      return rangeOf(sheet, area);
    }),
    ...eventMethods<WorkbookModel>(() => workbookTarget, { ActivatedEvent: eventTypes.workbookActivated }),
  },
});
