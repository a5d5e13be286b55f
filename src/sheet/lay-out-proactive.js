"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutProactive = layOutProactive;
exports.figureRows = figureRows;
exports.proactiveFillingArea = proactiveFillingArea;
const index_1 = require("../form/index");
const addresses_1 = require("./addresses");
const cell_styles_1 = require("./cell-styles");
const figure_cells_1 = require("./figure-cells");
const figure_asides_1 = require("./figure-asides");
const lay_out_table_sheet_1 = require("./lay-out-table-sheet");
const page_1 = require("./page");
const fillingColumn = 4;
const sourceColumn = 5;
/** Four equal columns in the 2021 docx; 135.7, 100, 82.5 and 101.85 pt in the 2019 page. */
const proportions = { 2019: [135.7, 100, 82.5, 101.85], 2021: [1, 1, 1, 1] };
/** Table 二: no sums, so beside each row only whether it is filled as its kind asks. */
function layOutProactive(form, report, name) {
  return (0, lay_out_table_sheet_1.layOutTableSheet)(form, report, name, {
    table: "proactive",
    columnWidths: (0, page_1.widthsOnPage)(proportions[form.edition]),
    asideWidths: [90, 120],
    labelStyle: (place) => labelStyle(form, place),
    layOutAsides: (draft, { row: top, rowCount }) => {
      draft.put(top, fillingColumn, cell_styles_1.styles.aside, "填报情况");
      draft.put(top, sourceColumn, cell_styles_1.styles.aside, "数据来源（提供科室、人员）");
      for (const [tableRow, names] of figureRows(form)) {
        const row = figure_cells_1.tableOrigin.row + tableRow;
        draft.put(
          row,
          fillingColumn,
          cell_styles_1.styles.check,
          (0, figure_asides_1.fillingCheck)(form, report, names),
        );
        draft.put(row, sourceColumn, cell_styles_1.styles.source);
        (0, figure_asides_1.markFigures)(draft, form, names);
        (0, figure_asides_1.promptFor)(draft, form, names);
      }
      const checks = { row: top, column: fillingColumn, rowCount, columnCount: 1 };
      draft.conditionalFormats.push(
        ...(0, lay_out_table_sheet_1.checkMarks)(checks, (0, addresses_1.cellAddress)(top, fillingColumn)),
      );
    },
  });
}
/** The figures of table 二 by the row of the table they stand in. */
function figureRows(form) {
  const rows = new Map();
  for (const [name, place] of (0, index_1.figurePlaces)(form)) {
    if (place.table === "proactive") rows.set(place.row, [...(rows.get(place.row) ?? []), name]);
  }
  return rows;
}
/** The 2019 page centres its bands and sets row labels left; the 2021 docx does it the other way round. */
function labelStyle(form, { cell, row, column }) {
  if (cell.role === "band")
    return form.edition === "2019" ? cell_styles_1.styles.centeredBand : cell_styles_1.styles.band;
  const isRowLabel = column === 0 && figureRows(form).has(row);
  const isLeft = form.edition === "2019" ? isRowLabel : "text" in cell && cell.text === "行政事业性收费";
  return isLeft ? cell_styles_1.styles.leftLabel : cell_styles_1.styles.label;
}
/** The cells beside table 二 that say how each row is filled. */
function proactiveFillingArea(form) {
  const rowCount = Math.max(...figureRows(form).keys()) + 1;
  return { row: figure_cells_1.tableOrigin.row, column: fillingColumn, rowCount, columnCount: 1 };
}
