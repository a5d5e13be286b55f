"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangePlaces = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const range_1 = require("./range");
/** A range on the sheet, or InvalidArgument where it would leave the sheet. */
function place(sheet, row, column, rowCount, columnCount) {
  const fits =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= model_1.MAX_ROWS &&
    column + columnCount <= model_1.MAX_COLUMNS;
  if (!fits) throw (0, api_error_1.refuse)("InvalidArgument");
  return (0, range_1.rangeOf)(sheet, { row, column, rowCount, columnCount });
}
const other = (range, given) => {
  const { sheet, areas } = (0, arguments_1.areasOf)(given, range.sheet);
  const [area] = areas;
  if (sheet !== range.sheet || !area) throw (0, api_error_1.refuse)("InvalidArgument");
  return area;
};
const usedWithin = ({ sheet, area }, valuesOnly) => {
  const used = sheet.usedArea(valuesOnly === true);
  const met = used && (0, model_1.intersectAreas)(used, area);
  return met && (0, range_1.rangeOf)(sheet, met);
};
/** The methods of a range that answer another range. */
exports.rangePlaces = {
  // Counted from the top left cell; may lie outside the range.
  getCell: (0, api_class_1.reads)(({ sheet, area }, [row, column]) =>
    place(
      sheet,
      area.row + (0, arguments_1.wholeNumber)(row),
      area.column + (0, arguments_1.wholeNumber)(column),
      1,
      1,
    ),
  ),
  getOffsetRange: (0, api_class_1.reads)(({ sheet, area }, [rows, columns]) =>
    place(
      sheet,
      area.row + (0, arguments_1.wholeNumber)(rows),
      area.column + (0, arguments_1.wholeNumber)(columns),
      area.rowCount,
      area.columnCount,
    ),
  ),
  getResizedRange: (0, api_class_1.reads)(({ sheet, area }, [rows, columns]) =>
    place(
      sheet,
      area.row,
      area.column,
      area.rowCount + (0, arguments_1.wholeNumber)(rows),
      area.columnCount + (0, arguments_1.wholeNumber)(columns),
    ),
  ),
  getAbsoluteResizedRange: (0, api_class_1.reads)(({ sheet, area }, [rows, columns]) =>
    place(
      sheet,
      area.row,
      area.column,
      (0, arguments_1.wholeNumber)(rows),
      (0, arguments_1.wholeNumber)(columns),
    ),
  ),
  getRow: (0, api_class_1.reads)(({ sheet, area }, [row]) =>
    place(sheet, area.row + (0, arguments_1.wholeNumber)(row), area.column, 1, area.columnCount),
  ),
  getColumn: (0, api_class_1.reads)(({ sheet, area }, [column]) =>
    place(sheet, area.row, area.column + (0, arguments_1.wholeNumber)(column), area.rowCount, 1),
  ),
  getLastCell: (0, api_class_1.reads)(({ sheet, area }) =>
    place(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1, 1, 1),
  ),
  getLastRow: (0, api_class_1.reads)(({ sheet, area }) =>
    place(sheet, area.row + area.rowCount - 1, area.column, 1, area.columnCount),
  ),
  getLastColumn: (0, api_class_1.reads)(({ sheet, area }) =>
    place(sheet, area.row, area.column + area.columnCount - 1, area.rowCount, 1),
  ),
  getRowsAbove: (0, api_class_1.reads)(({ sheet, area }, [count]) =>
    place(
      sheet,
      area.row - (0, arguments_1.wholeNumber)(count ?? 1, 1),
      area.column,
      (0, arguments_1.wholeNumber)(count ?? 1, 1),
      area.columnCount,
    ),
  ),
  getRowsBelow: (0, api_class_1.reads)(({ sheet, area }, [count]) =>
    place(
      sheet,
      area.row + area.rowCount,
      area.column,
      (0, arguments_1.wholeNumber)(count ?? 1, 1),
      area.columnCount,
    ),
  ),
  getEntireRow: (0, api_class_1.reads)(({ sheet, area }) =>
    place(sheet, area.row, 0, area.rowCount, model_1.MAX_COLUMNS),
  ),
  getEntireColumn: (0, api_class_1.reads)(({ sheet, area }) =>
    place(sheet, 0, area.column, model_1.MAX_ROWS, area.columnCount),
  ),
  getBoundingRect: (0, api_class_1.reads)((range, [given]) =>
    (0, range_1.rangeOf)(range.sheet, (0, model_1.boundingArea)(range.area, other(range, given))),
  ),
  getIntersection: (0, api_class_1.reads)((range, [given]) => {
    const met = (0, model_1.intersectAreas)(range.area, other(range, given));
    if (!met) throw (0, api_error_1.refuse)("ItemNotFound");
    return (0, range_1.rangeOf)(range.sheet, met);
  }),
  getIntersectionOrNullObject: (0, api_class_1.reads)((range, [given]) => {
    const met = (0, model_1.intersectAreas)(range.area, other(range, given));
    return met && (0, range_1.rangeOf)(range.sheet, met);
  }),
  getUsedRange: (0, api_class_1.reads)((range, [valuesOnly]) => {
    const used = usedWithin(range, valuesOnly);
    if (!used) throw (0, api_error_1.refuse)("ItemNotFound");
    return used;
  }),
  getUsedRangeOrNullObject: (0, api_class_1.reads)((range, [valuesOnly]) => usedWithin(range, valuesOnly)),
};
