import {
  equationTitle,
  equationsOf,
  tableTitles,
  type Equation,
  type Form,
  type TableId,
} from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { areaAddress, cellAddress, quotedSheetName } from "./addresses";
import { styles } from "./cell-styles";
import { equationResult, failedMark, passedText, unverifiedText } from "./check-formulas";
import {
  conditionFormula,
  conditionResult,
  conditionSummary,
  explainMarks,
  nativeConditions,
  sideOfCondition,
  type NativeCondition,
} from "./condition-formula";
import { figureCells } from "./figure-cells";
import { proceedingsCheckCell, proceedingsFillingArea } from "./lay-out-proceedings";
import { proactiveFillingArea } from "./lay-out-proactive";
import { requestsCheckCell, requestsFillingArea } from "./lay-out-requests";
import { checkMarks } from "./lay-out-table-sheet";
import { pageFooter } from "./page";
import { references } from "./references";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { Area, SheetKey, SheetLayout } from "./workbook-layout";

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
const columnWidths = [28, 190, 180, 52, 52, 46, 76, 125, 125, 40, 40];
const headRow = 2;
const stateColumn = 6;

/**
 * 数据核对: every rule as a row, with both sides, the difference, the state, and room for reasons and remarks.
 * Its states are those of the check cells on the table sheets, which are laid out before.
 */
export function layOutChecks(
  form: Form,
  report: UnitReport,
  sheetNames: Readonly<Record<SheetKey, string>>,
  tableSheets: readonly SheetLayout[],
): SheetLayout {
  const draft = new SheetDraft();
  const rowHeights: number[] = [30, 20, 22];
  draft.putMerged({ row: 0, column: 0, rowCount: 1, columnCount: 9 }, styles.sheetTitle, "数据核对");
  heads.forEach((text, column) => {
    if (text) draft.put(headRow, column, styles.tableHead, text);
  });
  const rows = [
    ...tableSheets.map((sheet) => fillingRow(form, sheet)),
    ...equationsOf(form).map((equation) =>
      equationRow(form, equation, report, sheetNames[equation.rule.table]),
    ),
  ];
  const likely = nativeConditions(form).map((condition) => conditionRow(form, condition, report, sheetNames));
  const first = headRow + 1;
  const firstLikely = first + rows.length + 1;
  const rowCount = firstLikely + likely.length;
  const putRows = (from: number, number: number, checkRows: readonly CheckRow[]) =>
    checkRows.forEach((checkRow, index) => {
      putRow(draft, from + index, number + index, checkRow);
      const textHeight = Math.max(
        heightFor(checkRow.place, columnWidths[1] ?? 0, 9),
        heightFor(checkRow.relation, columnWidths[2] ?? 0, 9),
      );
      rowHeights.push(Math.max(textHeight, 18));
    });
  putRows(first, 1, rows);
  rowHeights.push(20);
  putRows(firstLikely, rows.length + 1, likely);
  const states = statesArea(first, rows.length);
  const likelyStates = statesArea(firstLikely, likely.length);
  putSummary(draft, areaAddress(states), resultsOf(rows));
  draft.putMerged(
    { row: firstLikely - 1, column: 0, rowCount: 1, columnCount: 9 },
    styles.checkLeft,
    conditionSummary(areaAddress(likelyStates), resultsOf(likely)),
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
    conditionalFormats: [
      ...checkMarks(states, cellAddress(first, stateColumn)),
      ...checkMarks(likelyStates, cellAddress(firstLikely, stateColumn)),
      explainMarks(likelyStates, cellAddress(firstLikely, stateColumn)),
    ],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 9 },
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: pageFooter(stampOf(report)),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: headRow + 1,
    gridlines: true,
    tabColor: "#107C10",
  };
}

interface FormulaCell {
  readonly formula: string;
  readonly result: string | number;
}

/** One line of 数据核对. */
interface CheckRow {
  readonly place: string;
  readonly relation: string;
  readonly sides?: { readonly left: FormulaCell; readonly right: FormulaCell };
  readonly state: FormulaCell;
  /** The cell to look at, as an address with its sheet. */
  readonly target: string;
  readonly ruleIds: string;
}

/** Whether every row of a table is filled, and filled with numbers. */
function fillingRow(form: Form, sheet: SheetLayout): CheckRow {
  const table = sheet.key as TableId;
  const area = {
    proactive: proactiveFillingArea,
    requests: requestsFillingArea,
    proceedings: proceedingsFillingArea,
  }[table](form);
  const range = `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
  const results = resultsIn(sheet, area);
  const wrong = results.filter((result) => result.startsWith(failedMark)).length;
  const filled = results.filter((result) => result === passedText).length;
  const countWrong = `COUNTIF(${range},"${failedMark}*")`;
  return {
    place: `${tableTitles[table]}填报情况`,
    relation: "每格都填数，没有的填0",
    state: {
      formula: `=IF(${countWrong}>0,"${failedMark} "&${countWrong}&"处填错",IF(COUNTIF(${range},"${passedText}")<${results.length},"${unfilledText}","${passedText}"))`,
      result:
        wrong > 0 ? `${failedMark} ${wrong}处填错` : filled < results.length ? unfilledText : passedText,
    },
    target: `${quotedSheetName(sheet.name)}!${cellAddress(area.row, area.column)}`,
    ruleIds: form.rules
      .filter((rule) => rule.kind === "cell" && rule.table === table)
      .map((rule) => rule.id)
      .join(" "),
  };
}

const unfilledText = "未填全";

function resultsIn(sheet: SheetLayout, area: Area): string[] {
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

function equationRow(form: Form, equation: Equation, report: UnitReport, sheetName: string): CheckRow {
  const cells = figureCells(form);
  const checkCell =
    equation.rule.table === "requests"
      ? requestsCheckCell(form, equation)
      : proceedingsCheckCell(form, equation);
  const toFix = equation.right[equation.right.length - 1] ?? "";
  const cellToFix = cells.get(toFix);
  if (!cellToFix) throw new Error(`No cell is laid out for ${toFix}`);
  const side = (names: readonly string[]): FormulaCell => {
    const list = references(names, cells, sheetName);
    const values = names.map((name) => report.figures.get(name));
    const complete = values.every((figure) => figure?.state === "number");
    const sum = values.reduce((total, figure) => total + (figure?.state === "number" ? figure.value : 0), 0);
    return {
      formula: `=IF(COUNT(${list})=${names.length},SUM(${list}),"")`,
      result: complete ? sum : "",
    };
  };
  return {
    place: equationTitle(form, equation),
    relation: equation.rule.relation,
    sides: { left: side(equation.left), right: side(equation.right) },
    state: {
      formula: `=${quotedSheetName(sheetName)}!${cellAddress(checkCell.row, checkCell.column)}`,
      result: equationResult(equation, report.figures),
    },
    target: `${quotedSheetName(sheetName)}!${cellAddress(cellToFix.row, cellToFix.column)}`,
    ruleIds: equation.rule.id,
  };
}

/** Whether figures are as they are likely to be: a rule that looks at several cells, at one place. */
function conditionRow(
  form: Form,
  condition: NativeCondition,
  report: UnitReport,
  sheetNames: Readonly<Record<SheetKey, string>>,
): CheckRow {
  const { rule, place } = condition;
  const first = figureCells(form).get(place.first);
  if (!first) throw new Error(`No cell is laid out for ${place.first}`);
  const left = sideOfCondition(form, condition, "left", report.figures, sheetNames);
  const right = sideOfCondition(form, condition, "right", report.figures, sheetNames);
  return {
    place: place.place,
    relation: rule.relation,
    ...(left && right && { sides: { left, right } }),
    state: {
      formula: conditionFormula(form, condition, sheetNames),
      result: conditionResult(form, condition, report.figures),
    },
    target: `${quotedSheetName(sheetNames[rule.table])}!${cellAddress(first.row, first.column)}`,
    ruleIds: rule.id,
  };
}

function statesArea(row: number, rowCount: number): Area {
  return { row, column: stateColumn, rowCount, columnCount: 1 };
}

function resultsOf(rows: readonly CheckRow[]): (string | number)[] {
  return rows.map(({ state }) => state.result);
}

function putRow(draft: SheetDraft, row: number, number: number, checkRow: CheckRow): void {
  const { place, relation, sides, state, target, ruleIds } = checkRow;
  draft.put(row, 0, styles.tableNumber, number);
  draft.put(row, 1, styles.tableText, place);
  draft.put(row, 2, styles.tableText, relation);
  draft.put(row, 3, styles.tableNumber, sides?.left);
  draft.put(row, 4, styles.tableNumber, sides?.right);
  const [left, right] = [cellAddress(row, 3), cellAddress(row, 4)];
  draft.put(row, 5, styles.tableNumber, sides && differenceOf(sides.left, sides.right, left, right));
  draft.put(row, stateColumn, { ...styles.tableNumber, wrapped: false }, state);
  draft.put(row, 7, styles.tableAnswer);
  draft.put(row, 8, styles.tableAnswer);
  const link = target.replace(/"/g, '""');
  draft.put(row, 9, styles.link, { formula: `=HYPERLINK("#${link}","查看")`, result: "查看" });
  draft.put(row, 10, styles.ruleId, ruleIds);
}

function differenceOf(
  left: FormulaCell,
  right: FormulaCell,
  leftCell: string,
  rightCell: string,
): FormulaCell {
  const known = typeof left.result === "number" && typeof right.result === "number";
  return {
    formula: `=IF(COUNT(${leftCell},${rightCell})=2,ROUND(${leftCell}-${rightCell},6),"")`,
    result: known ? Math.round((Number(left.result) - Number(right.result)) * 1e6) / 1e6 : "",
  };
}

function putSummary(draft: SheetDraft, states: string, results: readonly (string | number)[]): void {
  const count = (mark: (text: string) => boolean) => results.filter((result) => mark(String(result))).length;
  const wrong = count((text) => text.startsWith(failedMark));
  const waiting = count((text) => text === unverifiedText || text === unfilledText);
  draft.putMerged({ row: 1, column: 0, rowCount: 1, columnCount: 9 }, styles.checkLeft, {
    formula: `="有误 "&COUNTIF(${states},"${failedMark}*")&" 项，未能核对或未填全 "&(COUNTIF(${states},"${unverifiedText}")+COUNTIF(${states},"${unfilledText}"))&" 项，通过 "&COUNTIF(${states},"${passedText}")&" 项"`,
    result: `有误 ${wrong} 项，未能核对或未填全 ${waiting} 项，通过 ${count((text) => text === passedText)} 项`,
  });
}
