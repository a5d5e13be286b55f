"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutRequests = layOutRequests;
exports.requestsCheckCell = requestsCheckCell;
exports.requestsFillingArea = requestsFillingArea;
const index_1 = require("../form/index");
const addresses_1 = require("./addresses");
const cell_styles_1 = require("./cell-styles");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const figure_asides_1 = require("./figure-asides");
const lay_out_table_sheet_1 = require("./lay-out-table-sheet");
const page_1 = require("./page");
const references_1 = require("./references");
/** The columns beside table 三. */
const rowCheckColumn = 10;
const fillingColumn = 11;
const sourceColumn = 12;
/** The official docx: 754, 921 and 3271 twips of labels, seven figure columns of 685. */
const columnWidths = (0, page_1.widthsOnPage)([754, 921, 3271, 685, 685, 685, 685, 685, 685, 685]);
/** Table 三 with its row sums beside it, its column sums and the balance below. */
function layOutRequests(form, report, name) {
  return (0, lay_out_table_sheet_1.layOutTableSheet)(form, report, name, {
    table: "requests",
    columnWidths,
    asideWidths: [84, 90, 120],
    labelStyle,
    layOutAsides: (draft, officialTable) => {
      headAsides(draft, officialTable);
      layOutRows(draft, form, report);
      layOutColumnChecks(draft, form, report, officialTable);
    },
  });
}
/** Where the equation of a table 三 rule is checked: beside its row, or below its column. */
function requestsCheckCell(form, equation) {
  const total = (0, figure_cells_1.figureCells)(form).get(equation.right[0] ?? "");
  if (!total) throw new Error(`No total for ${equation.rule.id}`);
  if (equation.rule.each === "row") return { row: total.row, column: rowCheckColumn };
  const table = form.tables.find((candidate) => candidate.table === "requests");
  const below = 2 + (table?.rows.length ?? 0);
  return { row: equation.rule.id === "T3-SUM" ? below : below + 1, column: total.column };
}
/** The cells beside table 三 that say how each row is filled. */
function requestsFillingArea(form) {
  const rows = [...(0, figure_cells_1.figureCells)(form).values()]
    .filter((cell) => cell.sheet === "requests")
    .map((cell) => cell.row);
  const row = Math.min(...rows);
  return { row, column: fillingColumn, rowCount: Math.max(...rows) - row + 1, columnCount: 1 };
}
function labelStyle({ cell, row, column, rowSpan }) {
  if (cell.role === "note") return cell_styles_1.styles.note;
  if (row < 3) return cell_styles_1.styles.label;
  if (column === 0 && rowSpan > 1) return cell_styles_1.styles.stackedLabel;
  return rowSpan > 1 ? cell_styles_1.styles.label : cell_styles_1.styles.leftLabel;
}
function headAsides(draft, { row }) {
  const heads = ["横向核对\n（六类之和＝总计）", "填报情况", "数据来源\n（提供科室、人员）"];
  heads.forEach((text, index) => {
    draft.putMerged(
      { row, column: rowCheckColumn + index, rowCount: 3, columnCount: 1 },
      cell_styles_1.styles.aside,
      text,
    );
  });
}
function layOutRows(draft, form, report) {
  const cells = (0, figure_cells_1.figureCells)(form);
  const rowSums = (0, index_1.equationsOf)(form).filter((equation) => equation.rule.id === "T3-ROW");
  for (const equation of rowSums) {
    const { row } = requestsCheckCell(form, equation);
    draft.put(row, rowCheckColumn, cell_styles_1.styles.check, {
      formula: (0, check_formulas_1.equationFormula)(
        (0, references_1.references)(equation.left, cells),
        (0, references_1.references)(equation.right, cells),
        equation.left.length + equation.right.length,
      ),
      result: (0, check_formulas_1.equationResult)(equation, report.figures),
    });
    const names = [...equation.left, ...equation.right];
    draft.put(
      row,
      fillingColumn,
      cell_styles_1.styles.check,
      (0, figure_asides_1.fillingCheck)(form, report, names),
    );
    draft.put(row, sourceColumn, cell_styles_1.styles.source);
    (0, figure_asides_1.markFigures)(draft, form, names);
    const entries = names.filter((name) => (0, index_1.figurePlaces)(form).get(name)?.cell.role === "entry");
    if (entries.length > 0) (0, figure_asides_1.promptFor)(draft, form, entries);
    markTotal(
      draft,
      cells.get(equation.right[0] ?? ""),
      `$${(0, addresses_1.cellAddress)(row, rowCheckColumn)}`,
    );
  }
  const rows = rowSums.map((equation) => requestsCheckCell(form, equation).row);
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  for (const column of [rowCheckColumn, fillingColumn]) {
    const area = { row: first, column, rowCount, columnCount: 1 };
    draft.conditionalFormats.push(
      ...(0, lay_out_table_sheet_1.checkMarks)(area, (0, addresses_1.cellAddress)(first, column)),
    );
  }
}
function layOutColumnChecks(draft, form, report, officialTable) {
  const cells = (0, figure_cells_1.figureCells)(form);
  const below = officialTable.row + officialTable.rowCount;
  const labels = ["纵向核对（（一）至（六）之和＝（七）总计）", "勾稽核对（一＋二＝三＋四）"];
  labels.forEach((text, index) => {
    draft.putMerged(
      { row: below + index, column: 0, rowCount: 1, columnCount: 3 },
      cell_styles_1.styles.asideLeft,
      text,
    );
  });
  for (const equation of (0, index_1.equationsOf)(form)) {
    if (equation.rule.id !== "T3-SUM" && equation.rule.id !== "T3-BAL") continue;
    const { row, column } = requestsCheckCell(form, equation);
    draft.put(
      row,
      column,
      { ...cell_styles_1.styles.check, size: 8, wrapped: true },
      {
        formula: (0, check_formulas_1.equationFormula)(
          (0, references_1.references)(equation.left, cells),
          (0, references_1.references)(equation.right, cells),
          equation.left.length + equation.right.length,
        ),
        result: (0, check_formulas_1.equationResult)(equation, report.figures),
      },
    );
    markTotal(
      draft,
      cells.get(equation.right[equation.right.length - 1] ?? ""),
      (0, addresses_1.cellAddress)(row, column),
    );
  }
  const area = { row: below, column: 3, rowCount: 2, columnCount: 7 };
  draft.conditionalFormats.push(
    ...(0, lay_out_table_sheet_1.checkMarks)(
      area,
      (0, addresses_1.areaAddress)((0, addresses_1.oneCell)(below, 3)),
    ),
  );
}
/** Marks the figure to look at first when its check failed. */
function markTotal(draft, total, checkCell) {
  if (!total) return;
  draft.conditionalFormats.push({
    area: (0, addresses_1.oneCell)(total.row, total.column),
    formula: `=LEFT(${checkCell},1)="${check_formulas_1.failedMark}"`,
    ...lay_out_table_sheet_1.wrongMark,
  });
}
