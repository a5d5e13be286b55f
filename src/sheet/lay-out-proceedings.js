"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutProceedings = layOutProceedings;
exports.proceedingsCheckCell = proceedingsCheckCell;
exports.proceedingsFillingArea = proceedingsFillingArea;
const index_1 = require("../form/index");
const addresses_1 = require("./addresses");
const cell_styles_1 = require("./cell-styles");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const figure_asides_1 = require("./figure-asides");
const lay_out_table_sheet_1 = require("./lay-out-table-sheet");
const page_1 = require("./page");
const references_1 = require("./references");
/** Table 四 is four rows high; its checks stand in the two rows below it, its sources in the third. */
const tableRows = 4;
const sumRow = figure_cells_1.tableOrigin.row + tableRows;
const fillingRow = sumRow + 1;
const sourceRow = sumRow + 2;
const blockWidth = 5;
/** Table 四: below each of its three blocks whether the four results add up and all is filled. */
function layOutProceedings(form, report, name) {
  const layout = (0, lay_out_table_sheet_1.layOutTableSheet)(form, report, name, {
    table: "proceedings",
    columnWidths: (0, page_1.widthsOnPage)(Array(15).fill(1)),
    asideWidths: [],
    labelStyle: () => cell_styles_1.styles.label,
    layOutAsides: (draft) => layOutBlocks(draft, form, report),
  });
  // The template's figure row is at least 672 twips high.
  const rowHeights = layout.rowHeights.map((height, row) => {
    if (row === figure_cells_1.tableOrigin.row + tableRows - 1) return 34;
    return row > figure_cells_1.tableOrigin.row ? Math.max(height ?? 0, row >= sumRow ? 18 : 30) : height;
  });
  return { ...layout, rowHeights };
}
/** The cell that says whether a block's four results add up to its total. */
function proceedingsCheckCell(form, equation) {
  return { row: sumRow, column: blockArea(form, equation).column };
}
/** The cells below table 四 that say how each block is filled. */
function proceedingsFillingArea() {
  return { row: fillingRow, column: 0, rowCount: 1, columnCount: 3 * blockWidth };
}
function layOutBlocks(draft, form, report) {
  const cells = (0, figure_cells_1.figureCells)(form);
  for (const equation of blocks(form)) {
    const { column } = blockArea(form, equation);
    const inRow = (row) => ({ row, column, rowCount: 1, columnCount: blockWidth });
    const names = [...equation.left, ...equation.right];
    draft.putMerged(inRow(sumRow), cell_styles_1.styles.check, {
      formula: (0, check_formulas_1.equationFormula)(
        (0, references_1.references)(equation.left, cells),
        (0, references_1.references)(equation.right, cells),
        names.length,
      ),
      result: (0, check_formulas_1.equationResult)(equation, report.figures),
    });
    draft.putMerged(
      inRow(fillingRow),
      cell_styles_1.styles.check,
      (0, figure_asides_1.fillingCheck)(form, report, names),
    );
    draft.putMerged(inRow(sourceRow), cell_styles_1.styles.source, "数据来源：");
    for (const row of [sumRow, fillingRow]) {
      draft.conditionalFormats.push(
        ...(0, lay_out_table_sheet_1.checkMarks)(inRow(row), `$${(0, addresses_1.cellAddress)(row, column)}`),
      );
    }
    (0, figure_asides_1.markFigures)(draft, form, names);
    (0, figure_asides_1.promptFor)(
      draft,
      form,
      names.filter((name) => (0, index_1.figurePlaces)(form).get(name)?.cell.role === "entry"),
    );
    draft.conditionalFormats.push({
      area: (0, addresses_1.oneCell)(sumRow - 1, column + blockWidth - 1),
      formula: `=LEFT(${(0, addresses_1.cellAddress)(sumRow, column)},1)="${check_formulas_1.failedMark}"`,
      ...lay_out_table_sheet_1.wrongMark,
    });
  }
}
function blocks(form) {
  return (0, index_1.equationsOf)(form).filter((equation) => equation.rule.id === "T4-SUM");
}
function blockArea(form, equation) {
  const first = (0, figure_cells_1.figureCells)(form).get(equation.left[0] ?? "");
  if (!first) throw new Error("Table 四 has no cells for one of its blocks");
  return first;
}
