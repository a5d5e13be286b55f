import { MAX_COLUMNS, MAX_ROWS, sheetNameProblem, wholeSheet, type SheetModel } from "../model";
import {
  defineClass,
  reads,
  readsActive,
  writes,
  type ApiClass,
  type ApiObject,
} from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { eventTypes } from "../protocol/event-types";
import { areaOnSheet, areasOf, color, oneOf, text, truth, wholeNumber } from "./arguments";
import { assertSheetPresent } from "./cells";
import { commentCollectionClass } from "./comments";
import { eventMethods } from "./event-methods";
import { worksheetFreezePanesClass } from "./freeze-panes";
import { namedItemCollectionClass } from "./names";
import { pageLayoutClass } from "./page-layout";
import { worksheetProtectionClass } from "./protection";
import { rangeAreasClass } from "./range-areas";
import { rangeOf } from "./range";

/** Structure protection keeps sheets from being added, deleted, renamed, moved and hidden. */
export function assertStructureFree(sheet: SheetModel): void {
  assertSheetPresent(sheet);
  if (sheet.book.structureProtected) throw refuse("AccessDenied");
}

function setGridlines(sheet: SheetModel, value: unknown): void {
  sheet.showGridlines = truth(value);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

function setHeadings(sheet: SheetModel, value: unknown): void {
  sheet.showHeadings = truth(value);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

export const worksheetClass: ApiClass<SheetModel> = defineClass({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        const name = text(value);
        if (sheetNameProblem(sheet.book, name, sheet)) {
          throw refuse(sheet.book.findSheet(name) ? "ItemAlreadyExists" : "InvalidArgument");
        }
        sheet.book.renameSheet(sheet, name);
      },
    },
    position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        assertStructureFree(sheet);
        if (wholeNumber(value, 0) >= sheet.book.sheets.length) throw refuse("InvalidArgument");
        sheet.book.moveSheet(sheet, wholeNumber(value, 0));
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        const visible = sheet.book.sheets.filter((each) => each.visibility === "Visible");
        if (visibility !== "Visible" && visible.length === 1 && visible[0] === sheet)
          throw refuse("InvalidOperation");
        sheet.book.setVisibility(sheet, visibility);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        assertStructureFree(sheet);
        sheet.tabColor = value === "" ? "" : color(value);
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
    names: (sheet) => namedItemCollectionClass.of({ book: sheet.book, sheet }),
    protection: (sheet) => worksheetProtectionClass.of(sheet),
    pageLayout: (sheet) => pageLayoutClass.of(sheet),
    freezePanes: (sheet) => worksheetFreezePanesClass.of(sheet),
    comments: (sheet) => commentCollectionClass.of({ book: sheet.book, sheet }),
  },
  methods: {
    activate: readsActive((sheet) => {
      assertSheetPresent(sheet);
      if (sheet.visibility !== "Visible") throw refuse("InvalidOperation");
      sheet.book.activate(sheet);
    }),
    calculate: reads((sheet) => sheet.book.calculate(true)),
    delete: writes((sheet) => {
      assertStructureFree(sheet);
      const visible = sheet.book.sheets.filter((each) => each.visibility === "Visible");
      if (visible.length === 1 && visible[0] === sheet) throw refuse("InvalidOperation");
      if (sheet.visibility === "VeryHidden") throw refuse("GeneralException");
      sheet.book.deleteSheet(sheet);
    }),
    getCell: reads((sheet, [row, column]) => {
      assertSheetPresent(sheet);
      return rangeOf(sheet, {
        row: wholeNumber(row, 0),
        column: wholeNumber(column, 0),
        rowCount: 1,
        columnCount: 1,
      });
    }),
    getRange: reads((sheet, [address]) => {
      assertSheetPresent(sheet);
      if (address === null || address === undefined || address === "") return rangeOf(sheet, wholeSheet);
      const place = areaOnSheet(address, sheet);
      if (place.sheet !== sheet) throw refuse("InvalidArgument");
      return rangeOf(sheet, place.area);
    }),
    getRangeByIndexes: reads((sheet, [row, column, rowCount, columnCount]) => {
      assertSheetPresent(sheet);
      const area = {
        row: wholeNumber(row, 0),
        column: wholeNumber(column, 0),
        rowCount: wholeNumber(rowCount, 1),
        columnCount: wholeNumber(columnCount, 1),
      };
      if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS)
        throw refuse("InvalidArgument");
      return rangeOf(sheet, area);
    }),
    getRanges: reads((sheet, [address]) => {
      assertSheetPresent(sheet);
      const { areas } = areasOf(address ?? "A:XFD", sheet);
      return rangeAreasClass.of({ sheet, areas });
    }),
    // An empty sheet answers A1 here, and a null object below.
    getUsedRange: reads((sheet, [valuesOnly]) => {
      assertSheetPresent(sheet);
      return rangeOf(
        sheet,
        sheet.usedArea(valuesOnly === true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      );
    }),
    getUsedRangeOrNullObject: reads((sheet, [valuesOnly]) => {
      assertSheetPresent(sheet);
      const used = sheet.usedArea(valuesOnly === true);
      return used && rangeOf(sheet, used);
    }),
    getNextOrNullObject: reads((sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly === true)),
    getPreviousOrNullObject: reads((sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly === true)),
    ...eventMethods<SheetModel>(({ id }) => id, {
      DataChangedEvent: eventTypes.dataChanged,
      ActivatedEvent: eventTypes.activated,
      DeactivatedEvent: eventTypes.deactivated,
      SelectionChangedEvent: eventTypes.selectionChanged,
      CalculatedEvent: eventTypes.calculated,
      FormatChangedEvent: eventTypes.formatChanged,
      RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
      FormulaChangedEvent: eventTypes.formulaChanged,
      ProtectionChangedEvent: eventTypes.protectionChanged,
      EventNameChanged: eventTypes.nameChanged,
      EventVisibilityChanged: eventTypes.visibilityChanged,
    }),
  },
});

function neighbour(sheet: SheetModel, step: number, visibleOnly: boolean): ApiObject | null {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const each = sheets[at];
    if (each && (!visibleOnly || each.visibility === "Visible")) return worksheetClass.of(each);
  }
  return null;
}
