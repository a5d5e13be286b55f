"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.blankMark = exports.wrongMark = void 0;
exports.layOutTableSheet = layOutTableSheet;
exports.checkMarks = checkMarks;
const index_1 = require("../figures/index");
const cell_styles_1 = require("./cell-styles");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const lay_out_official_table_1 = require("./lay-out-official-table");
const page_1 = require("./page");
const sheet_draft_1 = require("./sheet-draft");
/** A sheet with one official table: its title, the line naming unit and year, the table, and the checks around it. */
function layOutTableSheet(form, report, name, parts) {
  const table = form.tables.find((candidate) => candidate.table === parts.table);
  if (!table) throw new Error(`The ${form.edition} form has no table ${parts.table}`);
  const draft = new sheet_draft_1.SheetDraft();
  const columnCount = parts.columnWidths.length;
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount },
    cell_styles_1.styles.sheetTitle,
    table.sectionTitle,
  );
  const half = Math.ceil(columnCount / 2);
  draft.putMerged(
    { row: 1, column: 0, rowCount: 1, columnCount: half },
    cell_styles_1.styles.subtitleLeft,
    `填报单位：${report.unit}`,
  );
  draft.putMerged(
    { row: 1, column: half, rowCount: 1, columnCount: columnCount - half },
    cell_styles_1.styles.subtitleRight,
    `${report.year}年度`,
  );
  const heights = (0, lay_out_official_table_1.layOutOfficialTable)(
    draft,
    form,
    table,
    report,
    parts.columnWidths,
    parts.labelStyle,
  );
  const officialTable = { ...figure_cells_1.tableOrigin, rowCount: table.rows.length, columnCount };
  parts.layOutAsides(draft, officialTable);
  const rowCount = draft.rowCount();
  return {
    key: parts.table,
    name,
    rowCount,
    columnCount: draft.columnCount(),
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [...parts.columnWidths, ...parts.asideWidths],
    rowHeights: [30, 18, ...heights, ...Array(rowCount - 2 - heights.length).fill(null)],
    conditionalFormats: draft.conditionalFormats,
    validations: draft.validations,
    print: {
      area: { row: 0, column: 0, rowCount: figure_cells_1.tableOrigin.row + table.rows.length, columnCount },
      orientation: "portrait",
      titleRows: { first: 0, last: 1 },
      margins: page_1.officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: 1,
      centerFooter: (0, page_1.pageFooter)((0, index_1.stampOf)(report)),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: 2,
  };
}
/** The marks on check cells: red where a check failed, green where it passed, grey where it waits. */
function checkMarks(area, firstCell) {
  return [
    {
      area,
      formula: `=LEFT(${firstCell},1)="${check_formulas_1.failedMark}"`,
      fill: "#FDE7E9",
      color: "#A4262C",
    },
    { area, formula: `=${firstCell}="${check_formulas_1.passedText}"`, fill: "#FFFFFF", color: "#107C10" },
    {
      area,
      formula: `=${firstCell}="${check_formulas_1.unverifiedText}"`,
      fill: "#FFFFFF",
      color: "#8A8886",
    },
  ];
}
/** The looks of a figure that is wrong, and of one still to be filled. */
exports.wrongMark = { fill: "#FDE7E9", color: "#A4262C" };
exports.blankMark = { fill: "#FFF9E5", color: "#000000" };
