"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutPreviousYear = layOutPreviousYear;
const index_1 = require("../form/index");
const index_2 = require("../figures/index");
const cell_styles_1 = require("./cell-styles");
const page_1 = require("./page");
const sheet_draft_1 = require("./sheet-draft");
const headRow = 1;
/** 上年数据: last year's figures as a list, in the names of last year's own edition. */
function layOutPreviousYear(previous, name, stamp) {
  const draft = new sheet_draft_1.SheetDraft();
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 5 },
    cell_styles_1.styles.sheetTitle,
    `${previous.year}年数据`,
  );
  ["表", "行", "栏", "上年数", "名称"].forEach((text, column) =>
    draft.put(headRow, column, cell_styles_1.styles.tableHead, text),
  );
  let row = headRow;
  for (const [cellName, place] of (0, index_1.figurePlaces)((0, index_1.formOf)(previous.edition))) {
    row += 1;
    const figure = previous.figures.get(cellName);
    draft.put(row, 0, cell_styles_1.styles.tableNumber, index_1.tableTitles[place.table]);
    draft.put(row, 1, cell_styles_1.styles.tableText, place.rowLabels.join(" "));
    draft.put(row, 2, cell_styles_1.styles.tableText, place.columnLabels.join(" "));
    draft.put(
      row,
      3,
      { ...cell_styles_1.styles.tableNumber, locked: false },
      figure && (0, index_2.cellContentOf)(figure, place.cell.kind),
    );
    draft.put(row, 4, cell_styles_1.styles.ruleId, cellName);
  }
  const rowCount = row + 1;
  return {
    key: "previousYear",
    name,
    rowCount,
    columnCount: 5,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [36, 190, 130, 60, 200],
    rowHeights: Array.from({ length: rowCount }, (_, index) => (index === 0 ? 30 : 26)),
    conditionalFormats: [],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 4 },
      orientation: "portrait",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: (0, page_1.pageFooter)(stamp),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: headRow + 1,
  };
}
