import { areaAddress, cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { conditionSummary, explainMarks, silentMarks } from "./condition-states";
import { checkMarks } from "./lay-out-table-sheet";
import type { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { YearCheck } from "./year-checks";

// None of them is a head of the list of last year's figures, nor are they all of 数据核对: sheets are found by those.
const heads = ["序号", "核对位置", "勾稽关系", "今年", "对照上年", "状态"];
const stateColumn = 5;
const ruleColumn = 6;

/**
 * Puts 与上年核对 down from a row of 上年数据 on: how many rules are broken, then a row each.
 *
 * @returns the height of each row, in points, and what the summary says
 */
export function layOutYearChecks(
  draft: SheetDraft,
  firstRow: number,
  checks: readonly YearCheck[],
  columnWidths: readonly number[],
): { readonly firstRow: number; readonly summary: string; readonly rowHeights: readonly number[] } {
  const firstCheck = firstRow + 2;
  const states = { row: firstCheck, column: stateColumn, rowCount: checks.length, columnCount: 1 };
  const summary = conditionSummary(
    "与上年核对",
    areaAddress(states),
    checks.map(({ state }) => state.result),
  );
  const title = { row: firstRow, column: 0, rowCount: 1, columnCount: heads.length };
  draft.putMerged(title, { ...styles.tableHead, horizontal: "left" }, summary);
  heads.forEach((text, column) => draft.put(firstRow + 1, column, styles.tableHead, text));
  checks.forEach(({ place, relation, thisYear, lastYear, state, ruleId }, index) => {
    const row = firstCheck + index;
    draft.put(row, 0, styles.tableNumber, index + 1);
    draft.put(row, 1, styles.tableText, place);
    draft.put(row, 2, styles.tableText, relation);
    draft.put(row, 3, styles.tableNumber, thisYear);
    draft.put(row, 4, styles.tableNumber, lastYear);
    draft.put(row, stateColumn, { ...styles.tableNumber, wrapped: false }, state);
    draft.put(row, ruleColumn, styles.ruleId, ruleId);
  });
  const firstState = cellAddress(firstCheck, stateColumn);
  draft.conditionalFormats.push(
    ...checkMarks(states, firstState),
    explainMarks(states, firstState),
    silentMarks(states, firstState),
  );
  const heightOf = ({ place, relation }: YearCheck) =>
    Math.max(
      heightFor(place, columnWidths[1] ?? 0, styles.tableText.size),
      heightFor(relation, columnWidths[2] ?? 0, styles.tableText.size),
    );
  return { firstRow, summary: summary.result, rowHeights: [24, 20, ...checks.map(heightOf)] };
}
