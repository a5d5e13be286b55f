import { sheetNameProblem, type SheetModel, type WorkbookModel } from "../model";
import { defineClass, reads, writesActive, type ApiObject, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { eventTypes, workbookTarget } from "../protocol/event-types";
import { text } from "./arguments";
import { eventMethods } from "./event-methods";
import { worksheetClass } from "./worksheet";

/** A sheet by name or id. */
function find(book: WorkbookModel, key: unknown): SheetModel | undefined {
  return (
    book.sheets.find((sheet) => sheet.id === key) ??
    (typeof key === "string" ? book.findSheet(key) : undefined)
  );
}

function get(book: WorkbookModel, key: unknown): ApiObject {
  const sheet = find(book, key);
  if (!sheet) throw refuse("ItemNotFound");
  return worksheetClass.of(sheet);
}

const shown = (book: WorkbookModel, visibleOnly: unknown): SheetModel[] =>
  book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

const ofSheet = (sheet: SheetModel | undefined): ApiObject => {
  if (!sheet) throw refuse("ItemNotFound");
  return worksheetClass.of(sheet);
};

export const worksheetCollectionClass: ApiClass<WorkbookModel> = defineClass({
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => worksheetClass.of(sheet)),
  item: get,
  methods: {
    getItem: reads((book, [key]) => get(book, key)),
    getItemOrNullObject: reads((book, [key]) => {
      const sheet = find(book, key);
      return sheet ? worksheetClass.of(sheet) : null;
    }),
    getActiveWorksheet: reads((book) => worksheetClass.of(book.activeSheet)),
    getFirst: reads((book, [visibleOnly]) => ofSheet(shown(book, visibleOnly)[0])),
    getLast: reads((book, [visibleOnly]) => ofSheet(shown(book, visibleOnly).at(-1))),
    getCount: reads((book, [visibleOnly]) => shown(book, visibleOnly).length),
    // At the end, and not activated.
    add: writesActive((book, [name]) => {
      if (book.structureProtected) throw refuse("AccessDenied");
      const given = name === null || name === undefined ? undefined : text(name);
      if (given !== undefined && sheetNameProblem(book, given)) {
        throw refuse(book.findSheet(given) ? "ItemAlreadyExists" : "InvalidArgument");
      }
      return worksheetClass.of(book.addSheet(given));
    }),
    ...eventMethods<WorkbookModel>(() => workbookTarget, {
      DataChangedEvent: eventTypes.dataChanged,
      ActivatedEvent: eventTypes.activated,
      DeactivatedEvent: eventTypes.deactivated,
      AddedEvent: eventTypes.added,
      DeletedEvent: eventTypes.deleted,
      SelectionChangedEvent: eventTypes.selectionChanged,
      CalculatedEvent: eventTypes.calculated,
      FormatChangedEvent: eventTypes.formatChanged,
      RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
      FormulaChangedEvent: eventTypes.formulaChanged,
      ProtectionChangedEvent: eventTypes.protectionChanged,
      EventNameChanged: eventTypes.nameChanged,
      EventVisibilityChanged: eventTypes.visibilityChanged,
      EventMoved: eventTypes.moved,
    }),
  },
});
