import { keyOf, MAX_COLUMNS, MAX_ROWS, type Area, type SheetModel } from "../model";
import {
  defineClass,
  reads,
  readsActive,
  writes,
  type ApiClass,
  type ApiObject,
} from "../protocol/api-class";
import { wireValue, valueType } from "../protocol/event-hub";
import { oneOf, truth } from "./arguments";
import { assertAllowed, uniform } from "./cells";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { clearRange, moveCells, setHyperlink } from "./range-changes";
import { mergeArea, mergedAreas, unmergeArea } from "./range-merges";
import { rangePlaces } from "./range-places";
import { readTable, setContents, setNumberFormats } from "./range-values";
import { worksheetClass } from "./worksheet";

/** One rectangle of cells. It has `areas`, too, so that formats can be asked of it as of RangeAreas. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly areas: readonly [Area];
}

export function rangeOf(sheet: SheetModel, area: Area): ApiObject {
  return rangeClass.of({ sheet, area, areas: [area] });
}

const lines = (first: number, count: number, size: (line: number) => number): number => {
  let sum = 0;
  for (let line = first; line < first + Math.min(count, 2000); line++) sum += size(line);
  return sum;
};

export const rangeClass: ApiClass<RangeTarget> = defineClass({
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
    isEntireColumn: { get: ({ area }) => area.rowCount >= MAX_ROWS },
    isEntireRow: { get: ({ area }) => area.columnCount >= MAX_COLUMNS },
    values: {
      get: (range) => readTable(range, (sheet, row, column) => wireValue(sheet.value(row, column))),
      set: (range, value) => setContents(range, value),
    },
    formulas: {
      get: (range) => readTable(range, formulaAt),
      set: (range, value) => setContents(range, value),
    },
    formulasLocal: {
      get: (range) => readTable(range, formulaAt),
      set: (range, value) => setContents(range, value),
    },
    text: { get: (range) => readTable(range, (sheet, row, column) => sheet.text(row, column)) },
    valueTypes: {
      get: (range) => readTable(range, (sheet, row, column) => valueType(sheet.value(row, column))),
    },
    numberFormat: {
      get: (range) => readTable(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) => setNumberFormats(range, value),
    },
    numberFormatLocal: {
      get: (range) => readTable(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
      set: (range, value) => setNumberFormats(range, value),
    },
    rowHidden: {
      get: (range) => uniform(range, (_, row) => range.sheet.content.hiddenRows.has(row)),
      set: ({ sheet, area }, value) => hide(sheet, area, "row", truth(value)),
    },
    columnHidden: {
      get: (range) => uniform(range, (_, __, column) => range.sheet.content.hiddenColumns.has(column)),
      set: ({ sheet, area }, value) => hide(sheet, area, "column", truth(value)),
    },
    hidden: {
      get: (range) =>
        uniform(
          range,
          (_, row, column) =>
            range.sheet.content.hiddenRows.has(row) || range.sheet.content.hiddenColumns.has(column),
        ),
    },
    hyperlink: {
      get: ({ sheet, area }) => sheet.content.hyperlinks.get(keyOf(area.row, area.column)) ?? null,
      set: (range, value) => setHyperlink(range, value),
    },
    top: { get: ({ sheet, area }) => lines(0, area.row, (row) => sheet.rowHeight(row)) },
    left: { get: ({ sheet, area }) => lines(0, area.column, (column) => sheet.columnWidth(column)) },
    height: { get: ({ sheet, area }) => lines(area.row, area.rowCount, (row) => sheet.rowHeight(row)) },
    width: {
      get: ({ sheet, area }) => lines(area.column, area.columnCount, (column) => sheet.columnWidth(column)),
    },
  },
  navigation: {
    format: (range) => rangeFormatClass.of(range),
    worksheet: ({ sheet }) => worksheetClass.of(sheet),
    conditionalFormats: (range) => conditionalFormatCollectionClass.of(range),
    dataValidation: (range) => dataValidationClass.of(range),
  },
  methods: {
    ...rangePlaces,
    clear: writes((range, [applyTo]) =>
      clearRange(
        range,
        oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]),
      ),
    ),
    insert: writes((range, [shift]) =>
      moveCells(range, "insert", oneOf(shift, ["Down", "Right"]) === "Down" ? "down" : "right"),
    ),
    delete: writes((range, [shift]) =>
      moveCells(range, "delete", oneOf(shift, ["Up", "Left"]) === "Up" ? "down" : "right"),
    ),
    merge: writes(({ sheet, area }, [across]) => {
      assertAllowed(sheet, "allowFormatCells");
      mergeArea(sheet, area, across === true);
    }),
    unmerge: writes(({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatCells");
      unmergeArea(sheet, area);
    }),
    getMergedAreasOrNullObject: reads(({ sheet, area }) => mergedAreas(sheet, area)),
    select: readsActive(({ sheet, area }) => {
      sheet.book.activate(sheet);
      sheet.book.select(sheet, { areas: [area], activeCell: { row: area.row, column: area.column } });
    }),
    calculate: reads(({ sheet }) => sheet.book.calculate(true)),
    // The client asks this before it cuts a long table into blocks; an error here stops all of them.
    _validateArraySize: reads(() => null),
  },
});

function formulaAt(sheet: SheetModel, row: number, column: number): unknown {
  const { formula, value } = sheet.cell(row, column);
  return formula ?? wireValue(value);
}

function hide(sheet: SheetModel, area: Area, line: "row" | "column", hidden: boolean): void {
  assertAllowed(sheet, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  const set = line === "row" ? sheet.content.hiddenRows : sheet.content.hiddenColumns;
  const count = line === "row" ? area.rowCount : area.columnCount;
  for (let at = area[line]; at < area[line] + count; at++) {
    if (hidden) set.add(at);
    else set.delete(at);
  }
  sheet.book.emit({ type: "rowHiddenChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}
