import { styles } from "../cell-styles";
import type { SheetDraft } from "../sheet-draft";
import type { SummaryColumn } from "./summary-columns";
import { headRow, nameRow } from "./summary-rows";
import { summaryWords } from "./summary-wording";

/** The heads of a 汇总表, two rows with the groups of columns above, and the row of their cells' names. */
export function putSummaryHeads(draft: SheetDraft, columns: readonly SummaryColumn[]): void {
  const heads = [
    summaryWords.unit,
    summaryWords.kind,
    summaryWords.reason,
    summaryWords.person,
    summaryWords.date,
  ];
  heads.forEach((text, column) => {
    draft.putMerged({ row: headRow, column, rowCount: 2, columnCount: 1 }, styles.tableHead, text);
    draft.put(nameRow, column, styles.ruleId);
  });
  for (const { name, column, title } of columns) {
    draft.put(headRow + 1, column, { ...styles.tableHead, size: 9, bold: false }, title);
    draft.put(nameRow, column, styles.ruleId, name);
  }
  let start = 0;
  while (start < columns.length) {
    const first = columns[start];
    if (!first) break;
    let count = 1;
    while (columns[start + count]?.group === first.group) count += 1;
    const area = { row: headRow, column: first.column, rowCount: 1, columnCount: count };
    draft.putMerged(area, { ...styles.tableHead, size: 9, bold: false }, first.group);
    start += count;
  }
}
