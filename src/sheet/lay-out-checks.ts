import { equationsOf, type Form } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { areaAddress, cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { failedMark, passedText, unverifiedText } from "./check-formulas";
import { conditionRow, equationRow, fillingRow, unfilledText, type CheckRow } from "./check-rows";
import type { ConditionSources, KnownToConditions } from "./condition-sources";
import type { SideCell } from "./side-cell";
import { conditionSummary, explainMarks, silentMarks } from "./condition-states";
import { checkMarks } from "./lay-out-table-sheet";
import { nativeConditions } from "./native-conditions";
import { pageFooter } from "./page";
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
  conditions: { readonly known: KnownToConditions; readonly sources: ConditionSources },
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
  const likely = nativeConditions(form).map((condition) =>
    conditionRow(form, condition, conditions.known, conditions.sources),
  );
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
    conditionSummary("合理性核对", areaAddress(likelyStates), resultsOf(likely)),
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
      silentMarks(likelyStates, cellAddress(firstLikely, stateColumn)),
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

function differenceOf(left: SideCell, right: SideCell, leftCell: string, rightCell: string): SideCell {
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
