"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutChecks = layOutChecks;
const index_1 = require("../form/index");
const index_2 = require("../figures/index");
const addresses_1 = require("./addresses");
const cell_styles_1 = require("./cell-styles");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const lay_out_proceedings_1 = require("./lay-out-proceedings");
const lay_out_proactive_1 = require("./lay-out-proactive");
const lay_out_requests_1 = require("./lay-out-requests");
const lay_out_table_sheet_1 = require("./lay-out-table-sheet");
const page_1 = require("./page");
const references_1 = require("./references");
const sheet_draft_1 = require("./sheet-draft");
const text_fit_1 = require("./text-fit");
const heads = [
  "序号",
  "核对位置",
  "勾稽关系",
  "左边",
  "右边",
  "差额",
  "状态",
  "情况说明",
  "审核意见",
  "查看",
  "",
];
const columnWidths = [28, 150, 210, 52, 52, 46, 76, 130, 130, 40, 40];
const headRow = 2;
const stateColumn = 6;
/**
 * 数据核对: every rule as a row, with both sides, the difference, the state, and room for reasons and remarks.
 * Its states are those of the check cells on the table sheets, which are laid out before.
 */
function layOutChecks(form, report, sheetNames, tableSheets) {
  const draft = new sheet_draft_1.SheetDraft();
  const rowHeights = [30, 20, 22];
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 9 },
    cell_styles_1.styles.sheetTitle,
    "数据核对",
  );
  heads.forEach((text, column) => {
    if (text) draft.put(headRow, column, cell_styles_1.styles.tableHead, text);
  });
  const rows = [
    ...tableSheets.map((sheet) => fillingRow(form, sheet)),
    ...(0, index_1.equationsOf)(form).map((equation) =>
      equationRow(form, equation, report, sheetNames[equation.rule.table]),
    ),
  ];
  rows.forEach((checkRow, index) => {
    const row = headRow + 1 + index;
    putRow(draft, row, index + 1, checkRow);
    rowHeights.push(Math.max((0, text_fit_1.heightFor)(checkRow.sentence, columnWidths[2] ?? 0, 9), 18));
  });
  const first = headRow + 1;
  const rowCount = first + rows.length;
  const states = { row: first, column: stateColumn, rowCount: rows.length, columnCount: 1 };
  putSummary(
    draft,
    (0, addresses_1.areaAddress)(states),
    rows.map((checkRow) => checkRow.state.result),
  );
  return {
    key: "checks",
    name: sheetNames.checks,
    rowCount,
    columnCount: heads.length,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths,
    rowHeights,
    conditionalFormats: (0, lay_out_table_sheet_1.checkMarks)(
      states,
      (0, addresses_1.cellAddress)(first, stateColumn),
    ),
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 9 },
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: (0, page_1.pageFooter)((0, index_2.stampOf)(report)),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: headRow + 1,
    tabColor: "#107C10",
  };
}
/** Whether every row of a table is filled, and filled with numbers. */
function fillingRow(form, sheet) {
  const table = sheet.key;
  const area = {
    proactive: lay_out_proactive_1.proactiveFillingArea,
    requests: lay_out_requests_1.requestsFillingArea,
    proceedings: lay_out_proceedings_1.proceedingsFillingArea,
  }[table](form);
  const range = `${(0, addresses_1.quotedSheetName)(sheet.name)}!${(0, addresses_1.areaAddress)(area)}`;
  const results = resultsIn(sheet, area);
  const wrong = results.filter((result) => result.startsWith(check_formulas_1.failedMark)).length;
  const filled = results.filter((result) => result === check_formulas_1.passedText).length;
  const countWrong = `COUNTIF(${range},"${check_formulas_1.failedMark}*")`;
  return {
    place: `${index_1.tableTitles[table]}填报情况`,
    sentence: "每一格都填数，没有的填0，不留空，不填文字和符号。",
    state: {
      formula: `=IF(${countWrong}>0,"${check_formulas_1.failedMark} "&${countWrong}&"处填错",IF(COUNTIF(${range},"${check_formulas_1.passedText}")<${results.length},"${unfilledText}","${check_formulas_1.passedText}"))`,
      result:
        wrong > 0
          ? `${check_formulas_1.failedMark} ${wrong}处填错`
          : filled < results.length
            ? unfilledText
            : check_formulas_1.passedText,
    },
    target: `${(0, addresses_1.quotedSheetName)(sheet.name)}!${(0, addresses_1.cellAddress)(area.row, area.column)}`,
    ruleIds: form.rules
      .filter((rule) => rule.kind === "cell" && rule.table === table)
      .map((rule) => rule.id)
      .join(" "),
  };
}
const unfilledText = "未填全";
function resultsIn(sheet, area) {
  return sheet.cells
    .filter(
      (cell) =>
        cell.row >= area.row &&
        cell.row < area.row + area.rowCount &&
        cell.column >= area.column &&
        cell.column < area.column + area.columnCount,
    )
    .flatMap(({ content }) => (content && "formula" in content ? [String(content.result)] : []));
}
function equationRow(form, equation, report, sheetName) {
  const cells = (0, figure_cells_1.figureCells)(form);
  const checkCell =
    equation.rule.table === "requests"
      ? (0, lay_out_requests_1.requestsCheckCell)(form, equation)
      : (0, lay_out_proceedings_1.proceedingsCheckCell)(form, equation);
  const toFix = equation.right[equation.right.length - 1] ?? "";
  const cellToFix = cells.get(toFix);
  if (!cellToFix) throw new Error(`No cell is laid out for ${toFix}`);
  const side = (names) => {
    const list = (0, references_1.references)(names, cells, sheetName);
    const values = names.map((name) => report.figures.get(name));
    const complete = values.every((figure) => figure?.state === "number");
    const sum = values.reduce((total, figure) => total + (figure?.state === "number" ? figure.value : 0), 0);
    return {
      formula: `=IF(COUNT(${list})=${names.length},SUM(${list}),"")`,
      result: complete ? sum : "",
    };
  };
  return {
    place: (0, index_1.cellTitle)(form, toFix),
    sentence: equation.rule.sentence,
    sides: { left: side(equation.left), right: side(equation.right) },
    state: {
      formula: `=${(0, addresses_1.quotedSheetName)(sheetName)}!${(0, addresses_1.cellAddress)(checkCell.row, checkCell.column)}`,
      result: (0, check_formulas_1.equationResult)(equation, report.figures),
    },
    target: `${(0, addresses_1.quotedSheetName)(sheetName)}!${(0, addresses_1.cellAddress)(cellToFix.row, cellToFix.column)}`,
    ruleIds: equation.rule.id,
  };
}
function putRow(draft, row, number, checkRow) {
  const { place, sentence, sides, state, target, ruleIds } = checkRow;
  draft.put(row, 0, cell_styles_1.styles.tableNumber, number);
  draft.put(row, 1, cell_styles_1.styles.tableText, place);
  draft.put(row, 2, cell_styles_1.styles.tableText, sentence);
  draft.put(row, 3, cell_styles_1.styles.tableNumber, sides?.left);
  draft.put(row, 4, cell_styles_1.styles.tableNumber, sides?.right);
  const [left, right] = [(0, addresses_1.cellAddress)(row, 3), (0, addresses_1.cellAddress)(row, 4)];
  draft.put(
    row,
    5,
    cell_styles_1.styles.tableNumber,
    sides && differenceOf(sides.left, sides.right, left, right),
  );
  draft.put(row, stateColumn, { ...cell_styles_1.styles.tableNumber, wrapped: false }, state);
  draft.put(row, 7, cell_styles_1.styles.tableAnswer);
  draft.put(row, 8, cell_styles_1.styles.tableAnswer);
  const link = target.replace(/"/g, '""');
  draft.put(row, 9, cell_styles_1.styles.link, { formula: `=HYPERLINK("#${link}","查看")`, result: "查看" });
  draft.put(row, 10, cell_styles_1.styles.ruleId, ruleIds);
}
function differenceOf(left, right, leftCell, rightCell) {
  const known = typeof left.result === "number" && typeof right.result === "number";
  return {
    formula: `=IF(COUNT(${leftCell},${rightCell})=2,ROUND(${leftCell}-${rightCell},6),"")`,
    result: known ? Math.round((Number(left.result) - Number(right.result)) * 1e6) / 1e6 : "",
  };
}
function putSummary(draft, states, results) {
  const count = (mark) => results.filter((result) => mark(String(result))).length;
  const wrong = count((text) => text.startsWith(check_formulas_1.failedMark));
  const waiting = count((text) => text === check_formulas_1.unverifiedText || text === unfilledText);
  draft.putMerged({ row: 1, column: 0, rowCount: 1, columnCount: 9 }, cell_styles_1.styles.checkLeft, {
    formula: `="有误 "&COUNTIF(${states},"${check_formulas_1.failedMark}*")&" 项，未能核对或未填全 "&(COUNTIF(${states},"${check_formulas_1.unverifiedText}")+COUNTIF(${states},"${unfilledText}"))&" 项，通过 "&COUNTIF(${states},"${check_formulas_1.passedText}")&" 项"`,
    result: `有误 ${wrong} 项，未能核对或未填全 ${waiting} 项，通过 ${count((text) => text === check_formulas_1.passedText)} 项`,
  });
}
