"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sqref = exports.widthToFile = exports.fileFont = void 0;
exports.sheetToFile = sheetToFile;
const model_1 = require("../model");
const style_to_file_1 = require("./style-to-file");
const page_to_file_1 = require("./page-to-file");
const validation_file_1 = require("./validation-file");
/** The font column widths are counted in: its digits are 7 pixels wide. Cells name their own font. */
exports.fileFont = { name: "Times New Roman", size: 10.5 };
/** Characters of the file's font in so many points. */
const widthToFile = (points) => Math.round(((points * 96) / 72 / 7) * 256) / 256;
exports.widthToFile = widthToFile;
function sheetToFile(sheet) {
  const { content } = sheet;
  const { used, cells } = cellsToFile(sheet);
  const lastRow = Math.max(used.rowCount - 1, ...content.rowHeights.keys(), ...content.hiddenRows);
  const lastColumn = Math.max(used.columnCount - 1, ...content.columnWidths.keys(), ...content.hiddenColumns);
  return {
    name: sheet.name,
    // Empty rows carry the heights of rows without cells.
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => ({
      width: (0, exports.widthToFile)(content.columnWidths.get(column) ?? sheet.columnWidth(-1)),
      ...(content.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(content.columnStyles.has(column)
        ? { style: (0, style_to_file_1.styleToFile)(sheet.style(-1, column)) }
        : {}),
    })),
    rowDefs: new Map(
      [...new Set([...content.rowHeights.keys(), ...content.hiddenRows])].map((row) => [
        row,
        {
          ...(content.rowHeights.has(row) ? { height: content.rowHeights.get(row) ?? 0 } : {}),
          ...(content.hiddenRows.has(row) ? { hidden: true } : {}),
        },
      ]),
    ),
    merges: content.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    conditionalRules: content.conditionalFormats.map((format, index) => ({
      type: "expression",
      priority: index + 1,
      range: (0, exports.sqref)(format.areas),
      formula: format.formula.replace(/^=/, ""),
      style: (0, style_to_file_1.conditionalStyleToFile)(format.format),
      ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
    })),
    dataValidations: content.validations.flatMap(validation_file_1.validationToFile),
    ...(sheet.freeze.rows || sheet.freeze.columns ? { freezePane: sheet.freeze } : {}),
    ...(sheet.protection
      ? { protection: (0, page_to_file_1.protectionToFile)(sheet.protection, sheet.password) }
      : {}),
    pageSetup: (0, page_to_file_1.pageSetupToFile)(sheet.pageLayout),
    ...(0, page_to_file_1.headerFooterToFile)(sheet.pageLayout.headersFooters),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
}
/** "A1:B2 D4", as the file writes several areas. */
const sqref = (areas) => areas.map((area) => (0, model_1.areaAddress)(area)).join(" ");
exports.sqref = sqref;
function cellsToFile(sheet) {
  const { content } = sheet;
  const cells = new Map();
  const used = sheet.usedArea();
  const keys = new Set([
    ...content.cells.keys(),
    ...content.styles.keys(),
    ...content.notes.keys(),
    ...content.hyperlinks.keys(),
  ]);
  for (const merge of content.merges)
    for (const { row, column } of (0, model_1.cellsOf)(merge)) keys.add((0, model_1.keyOf)(row, column));
  for (const key of keys)
    cells.set(
      `${(0, model_1.rowOfKey)(key)},${(0, model_1.columnOfKey)(key)}`,
      cellToFile(sheet, (0, model_1.rowOfKey)(key), (0, model_1.columnOfKey)(key)),
    );
  return {
    used: used
      ? { rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount }
      : { rowCount: 0, columnCount: 0 },
    cells,
  };
}
function cellToFile(sheet, row, column) {
  const { formula, value } = sheet.cell(row, column);
  const note = sheet.content.notes.get((0, model_1.keyOf)(row, column));
  const link = sheet.content.hyperlinks.get((0, model_1.keyOf)(row, column));
  const plain =
    typeof value === "object" && value !== null
      ? value.error
      : typeof value === "string"
        ? escapeText(value)
        : value;
  return {
    value: formula === null ? plain : null,
    // A result that is an error is left for the program to find again: the file could only hold it as a text.
    ...(formula === null
      ? {}
      : { formula: formula.slice(1), ...(typeof value === "object" ? {} : { formulaResult: plain }) }),
    style: (0, style_to_file_1.styleToFile)(sheet.style(row, column)),
    ...(note ? { comment: { text: note.text, author: note.author } } : {}),
    ...(link
      ? {
          hyperlink: {
            target: link.address ?? "",
            ...(link.documentReference ? { location: link.documentReference } : {}),
            ...(link.screenTip ? { tooltip: link.screenTip } : {}),
          },
        }
      : {}),
  };
}
/** A text that happens to read like the file's own escapes (_x0041_) must come back as it is. */
const escapeText = (text) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
