"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clearRange = clearRange;
exports.moveCells = moveCells;
exports.setHyperlink = setHyperlink;
const model_1 = require("../model");
const shift_cells_1 = require("../model/structure/shift-cells");
const model_2 = require("../model");
const api_error_1 = require("../protocol/api-error");
const cells_1 = require("./cells");
const conditional_formats_of_1 = require("./conditional-formats-of");
const range_1 = require("./range");
const range_values_1 = require("./range-values");
const range_merges_1 = require("./range-merges");
const validations_of_1 = require("./validations-of");
/** Empties contents, formats, or both with merges, conditional formats and validations. */
function clearRange(cells, applyTo) {
  const { sheet, areas } = cells;
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) (0, cells_1.assertContentsWritable)(cells);
  if (formats) (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
  for (const area of areas) {
    const shown = sheet.clip(area);
    if (contents && shown) {
      const writes = [...(0, model_1.cellsOf)(shown)].filter(({ row, column }) =>
        sheet.content.cells.has((0, model_1.keyOf)(row, column)),
      );
      sheet.book.writeCells(
        sheet,
        writes.map((cell) => ({ ...cell, cell: null })),
      );
    }
    if (applyTo !== "Contents" && shown) {
      for (const { row, column } of (0, model_1.cellsOf)(shown))
        sheet.content.hyperlinks.delete((0, model_1.keyOf)(row, column));
    }
    if (formats) {
      (0, range_merges_1.unmergeArea)(sheet, area);
      if (shown) (0, model_1.styleArea)(sheet, shown, () => model_1.normalStyle);
      if (shown && shown !== area) (0, model_1.styleArea)(sheet, area, () => model_1.normalStyle);
      (0, conditional_formats_of_1.removeConditionalFormats)({ sheet, areas: [area] });
    }
  }
  // Clearing everything takes the validation too; clearing formats leaves it.
  if (applyTo === "All") (0, validations_of_1.clearValidations)(cells);
  sheet.book.calculate();
}
/** Inserts or deletes cells; answers the range now standing at the place. */
function moveCells({ sheet, area }, kind, along) {
  const rows = area.columnCount >= model_1.MAX_COLUMNS;
  const columns = area.rowCount >= model_1.MAX_ROWS;
  const permission = rows
    ? kind === "insert"
      ? "allowInsertRows"
      : "allowDeleteRows"
    : kind === "insert"
      ? "allowInsertColumns"
      : "allowDeleteColumns";
  if (rows || columns) (0, cells_1.assertAllowed)(sheet, permission);
  else (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
  // Cells cannot be moved through a merged cell they hold only part of.
  const torn = sheet.content.merges.some((merge) => {
    const met = (0, model_2.intersectAreas)(
      merge,
      along === "down"
        ? { ...area, rowCount: model_1.MAX_ROWS - area.row }
        : { ...area, columnCount: model_1.MAX_COLUMNS - area.column },
    );
    return (
      met !== null && (along === "down" ? met.columnCount < merge.columnCount : met.rowCount < merge.rowCount)
    );
  });
  if (torn) throw (0, api_error_1.refuse)("InvalidOperation");
  (0, shift_cells_1.shiftCells)(sheet, area, kind, along);
  return kind === "insert" ? (0, range_1.rangeOf)(sheet, area) : null;
}
/** {address | documentReference, textToDisplay?, screenTip?}: the text stands in the cell, in the look of a link. */
function setHyperlink(range, value) {
  const { sheet, area } = range;
  (0, cells_1.assertContentsWritable)(range);
  if (typeof value !== "object" || value === null) throw (0, api_error_1.refuse)("InvalidArgument");
  const { address, documentReference, textToDisplay, screenTip } = value;
  const link = {
    ...(typeof address === "string" ? { address } : {}),
    ...(typeof documentReference === "string" ? { documentReference } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  if (!link.address && !link.documentReference) throw (0, api_error_1.refuse)("InvalidArgument");
  const shown =
    textToDisplay ??
    (sheet.cell(area.row, area.column).value === null ? (address ?? documentReference) : undefined);
  if (shown !== undefined) (0, range_values_1.setContents)(range, String(shown));
  (0, model_1.styleArea)(sheet, area, () => ({ color: "#0563C1", underline: "Single" }));
  for (const { row, column } of (0, model_1.cellsOf)(area))
    sheet.content.hyperlinks.set((0, model_1.keyOf)(row, column), link);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
