import { boundingArea, intersectAreas, MAX_COLUMNS, MAX_ROWS, type Area, type SheetModel } from "../model";
import { reads, type ApiObject, type Method } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { areasOf, wholeNumber } from "./arguments";
import { rangeOf, type RangeTarget } from "./range";

/** A range on the sheet, or InvalidArgument where it would leave the sheet. */
function place(
  sheet: SheetModel,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): ApiObject {
  const fits =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!fits) throw refuse("InvalidArgument");
  return rangeOf(sheet, { row, column, rowCount, columnCount });
}

const other = (range: RangeTarget, given: unknown): Area => {
  const { sheet, areas } = areasOf(given, range.sheet);
  const [area] = areas;
  if (sheet !== range.sheet || !area) throw refuse("InvalidArgument");
  return area;
};

const usedWithin = ({ sheet, area }: RangeTarget, valuesOnly: unknown): ApiObject | null => {
  const used = sheet.usedArea(valuesOnly === true);
  const met = used && intersectAreas(used, area);
  return met && rangeOf(sheet, met);
};

/** The methods of a range that answer another range. */
export const rangePlaces: Readonly<Record<string, Method<RangeTarget>>> = {
  // Counted from the top left cell; may lie outside the range.
  getCell: reads(({ sheet, area }, [row, column]) =>
    place(sheet, area.row + wholeNumber(row), area.column + wholeNumber(column), 1, 1),
  ),
  getOffsetRange: reads(({ sheet, area }, [rows, columns]) =>
    place(
      sheet,
      area.row + wholeNumber(rows),
      area.column + wholeNumber(columns),
      area.rowCount,
      area.columnCount,
    ),
  ),
  getResizedRange: reads(({ sheet, area }, [rows, columns]) =>
    place(
      sheet,
      area.row,
      area.column,
      area.rowCount + wholeNumber(rows),
      area.columnCount + wholeNumber(columns),
    ),
  ),
  getAbsoluteResizedRange: reads(({ sheet, area }, [rows, columns]) =>
    place(sheet, area.row, area.column, wholeNumber(rows), wholeNumber(columns)),
  ),
  getRow: reads(({ sheet, area }, [row]) =>
    place(sheet, area.row + wholeNumber(row), area.column, 1, area.columnCount),
  ),
  getColumn: reads(({ sheet, area }, [column]) =>
    place(sheet, area.row, area.column + wholeNumber(column), area.rowCount, 1),
  ),
  getLastCell: reads(({ sheet, area }) =>
    place(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1, 1, 1),
  ),
  getLastRow: reads(({ sheet, area }) =>
    place(sheet, area.row + area.rowCount - 1, area.column, 1, area.columnCount),
  ),
  getLastColumn: reads(({ sheet, area }) =>
    place(sheet, area.row, area.column + area.columnCount - 1, area.rowCount, 1),
  ),
  getRowsAbove: reads(({ sheet, area }, [count]) =>
    place(
      sheet,
      area.row - wholeNumber(count ?? 1, 1),
      area.column,
      wholeNumber(count ?? 1, 1),
      area.columnCount,
    ),
  ),
  getRowsBelow: reads(({ sheet, area }, [count]) =>
    place(sheet, area.row + area.rowCount, area.column, wholeNumber(count ?? 1, 1), area.columnCount),
  ),
  getEntireRow: reads(({ sheet, area }) => place(sheet, area.row, 0, area.rowCount, MAX_COLUMNS)),
  getEntireColumn: reads(({ sheet, area }) => place(sheet, 0, area.column, MAX_ROWS, area.columnCount)),
  getBoundingRect: reads((range, [given]) =>
    rangeOf(range.sheet, boundingArea(range.area, other(range, given))),
  ),
  getIntersection: reads((range, [given]) => {
    const met = intersectAreas(range.area, other(range, given));
    if (!met) throw refuse("ItemNotFound");
    return rangeOf(range.sheet, met);
  }),
  getIntersectionOrNullObject: reads((range, [given]) => {
    const met = intersectAreas(range.area, other(range, given));
    return met && rangeOf(range.sheet, met);
  }),
  getUsedRange: reads((range, [valuesOnly]) => {
    const used = usedWithin(range, valuesOnly);
    if (!used) throw refuse("ItemNotFound");
    return used;
  }),
  getUsedRangeOrNullObject: reads((range, [valuesOnly]) => usedWithin(range, valuesOnly)),
};
