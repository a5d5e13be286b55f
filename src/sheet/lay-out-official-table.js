"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutOfficialTable = layOutOfficialTable;
const index_1 = require("../form/index");
const index_2 = require("../figures/index");
const cell_styles_1 = require("./cell-styles");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const references_1 = require("./references");
const text_fit_1 = require("./text-fit");
/** The lowest row of the official template, 340 twips. */
const minimumRowHeight = 17;
/**
 * Puts the official table down, cell for cell, with the report's figures and the formulas of its totals.
 * Returns the height in points of each row of the table.
 */
function layOutOfficialTable(draft, form, table, report, columnWidths, labelStyle) {
  const heights = table.rows.map(() => minimumRowHeight);
  for (const place of (0, index_1.placeCells)(table)) {
    const { cell } = place;
    const area = {
      row: figure_cells_1.tableOrigin.row + place.row,
      column: figure_cells_1.tableOrigin.column + place.column,
      rowCount: place.rowSpan,
      columnCount: place.columnSpan,
    };
    if ("name" in cell) {
      draft.putMerged(area, cell_styles_1.styles[cell.role], figureContent(form, report, cell));
      continue;
    }
    const style = labelStyle(place);
    draft.putMerged(area, style, cell.text);
    if (place.rowSpan > 1) continue;
    const width = columnWidths
      .slice(place.column, place.column + place.columnSpan)
      .reduce((sum, columnWidth) => sum + columnWidth, 0);
    heights[place.row] = Math.max(
      heights[place.row] ?? 0,
      (0, text_fit_1.heightFor)(cell.text, width, style.size),
    );
  }
  return heights;
}
/** A total that is not typed holds its formula; any other figure stands as it was given, a blank one as nothing. */
function figureContent(form, report, { name, kind }) {
  const figure = report.figures.get(name);
  const equation = report.typedTotals.has(name) ? undefined : (0, index_1.totalEquations)(form).get(name);
  if (!equation) return figure ? { value: (0, index_2.cellContentOf)(figure, kind) } : undefined;
  const parts = (0, references_1.references)(equation.left, (0, figure_cells_1.figureCells)(form));
  const result = figure?.state === "number" ? figure.value : "";
  return { formula: (0, check_formulas_1.totalFormula)(parts, equation.left.length), result };
}
