"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formatProtectionClass = exports.rangeFormatClass = void 0;
exports.patchStyle = patchStyle;
exports.styleScalar = styleScalar;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const autofit_1 = require("./autofit");
const cells_1 = require("./cells");
const range_borders_1 = require("./range-borders");
const range_fill_1 = require("./range-fill");
const range_font_1 = require("./range-font");
/** Lays the patch over every cell, if protection allows formatting. */
function patchStyle({ sheet, areas }, patch) {
  (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
  for (const area of areas) sheet.applyStyle(area, patch);
}
/** A property kept in the cells' styles. */
function styleScalar(key, check) {
  return {
    get: (cells) => (0, cells_1.uniform)(cells, (style) => style[key]),
    set: (cells, value) => patchStyle(cells, { [key]: check(value) }),
  };
}
const horizontalNames = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const verticalNames = ["Top", "Center", "Bottom", "Justify", "Distributed"];
function orientation(value) {
  const degrees = (0, arguments_1.wholeNumber)(value);
  if (degrees !== 180 && (degrees < -90 || degrees > 90)) throw (0, api_error_1.refuse)("InvalidArgument");
  return degrees;
}
function setSizes({ sheet, areas }, line, points) {
  (0, cells_1.assertAllowed)(sheet, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (points !== null && (points < 0 || points > (line === "row" ? 409.5 : 1800)))
    throw (0, api_error_1.refuse)("InvalidArgument");
  const sizes = line === "row" ? sheet.content.rowHeights : sheet.content.columnWidths;
  for (const area of areas) {
    const count = Math.min(line === "row" ? area.rowCount : area.columnCount, 16384);
    for (let at = area[line]; at < area[line] + count; at++) {
      if (points === null) sizes.delete(at);
      else sizes.set(at, points);
    }
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}
exports.rangeFormatClass = (0, api_class_1.defineClass)({
  name: "RangeFormat",
  scalars: {
    wrapText: styleScalar("wrap", arguments_1.truth),
    horizontalAlignment: styleScalar("horizontal", (value) => (0, arguments_1.oneOf)(value, horizontalNames)),
    verticalAlignment: styleScalar("vertical", (value) => (0, arguments_1.oneOf)(value, verticalNames)),
    textOrientation: styleScalar("textOrientation", orientation),
    shrinkToFit: styleScalar("shrinkToFit", arguments_1.truth),
    indentLevel: styleScalar("indent", (value) => Math.min(250, (0, arguments_1.wholeNumber)(value, 0))),
    columnWidth: {
      get: (cells) => (0, cells_1.uniform)(cells, (_, __, column) => cells.sheet.columnWidth(column)),
      set: (cells, value) => setSizes(cells, "column", (0, arguments_1.finiteNumber)(value)),
    },
    rowHeight: {
      get: (cells) => (0, cells_1.uniform)(cells, (_, row) => cells.sheet.rowHeight(row)),
      set: (cells, value) => setSizes(cells, "row", (0, arguments_1.finiteNumber)(value)),
    },
    useStandardWidth: {
      get: (cells) =>
        (0, cells_1.uniform)(
          cells,
          (_, __, column) => cells.sheet.columnWidth(column) === model_1.standardColumnWidth,
        ),
      set: (cells) => setSizes(cells, "column", null),
    },
    useStandardHeight: {
      get: (cells) =>
        (0, cells_1.uniform)(cells, (_, row) => cells.sheet.rowHeight(row) === model_1.standardRowHeight),
      set: (cells) => setSizes(cells, "row", null),
    },
  },
  navigation: {
    fill: (cells) => range_fill_1.rangeFillClass.of(cells),
    font: (cells) => range_font_1.rangeFontClass.of(cells),
    borders: (cells) => range_borders_1.rangeBorderCollectionClass.of(cells),
    protection: (cells) => exports.formatProtectionClass.of(cells),
  },
  methods: {
    autofitRows: (0, api_class_1.writes)((cells) => {
      (0, cells_1.assertAllowed)(cells.sheet, "allowFormatRows");
      (0, autofit_1.autofitRows)(cells);
    }),
    autofitColumns: (0, api_class_1.writes)((cells) => {
      (0, cells_1.assertAllowed)(cells.sheet, "allowFormatColumns");
      (0, autofit_1.autofitColumns)(cells);
    }),
    adjustIndent: (0, api_class_1.writes)((cells, [amount]) => {
      const by = (0, arguments_1.wholeNumber)(amount);
      (0, cells_1.assertAllowed)(cells.sheet, "allowFormatCells");
      for (const area of cells.areas) {
        for (const { row, column } of (0, model_1.cellsOf)(area)) {
          const indent = Math.max(0, Math.min(250, cells.sheet.style(row, column).indent + by));
          cells.sheet.applyStyle({ row, column, rowCount: 1, columnCount: 1 }, { indent });
        }
      }
    }),
  },
});
exports.formatProtectionClass = (0, api_class_1.defineClass)({
  name: "FormatProtection",
  scalars: {
    locked: {
      ...styleScalar("locked", arguments_1.truth),
      set: (cells, value) => setProtection(cells, { locked: (0, arguments_1.truth)(value) }),
    },
    formulaHidden: {
      ...styleScalar("formulaHidden", arguments_1.truth),
      set: (cells, value) => setProtection(cells, { formulaHidden: (0, arguments_1.truth)(value) }),
    },
  },
});
/** Locking can never be changed while the sheet is protected. */
function setProtection(cells, patch) {
  if (cells.sheet.protection) throw (0, api_error_1.refuse)("AccessDenied");
  patchStyle(cells, patch);
}
