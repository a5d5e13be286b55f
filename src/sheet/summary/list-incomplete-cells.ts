import { cellTitle, formOf } from "../../form/index";
import { incompleteCells } from "../../consolidation/index";
import { styles } from "../cell-styles";
import type { SheetDraft } from "../sheet-draft";
import { heightFor } from "../text-fit";
import { firstFigureColumn, figureWidth, type SummaryColumn } from "./summary-columns";
import type { SummaryContent } from "./summary-content";
import { summaryWords } from "./summary-wording";

/** The columns a line below the table is merged over: those of one printed page. */
const listedOver = 7;

/** The cells that are 不完整 with the units that are missing, in words, below the table; returns the rows' heights. */
export function listIncompleteCells(
  draft: SheetDraft,
  content: SummaryContent,
  columns: readonly SummaryColumn[],
  firstRow: number,
): number[] {
  const { report, collection } = content;
  const form = formOf(report.edition);
  const own = incompleteCells(form, collection.consolidation.incomplete).filter(([name]) =>
    columns.some((column) => column.name === name),
  );
  const columnCount = Math.min(columns.length, listedOver);
  return own.map(([name, units], index) => {
    const row = firstRow + index;
    const text = summaryWords.incompleteNote(cellTitle(form, name), units);
    draft.put(row, 0, styles.tableText, index === 0 ? summaryWords.incompleteList : undefined);
    draft.putMerged(
      { row, column: firstFigureColumn, rowCount: 1, columnCount },
      { ...styles.tableText, numberFormat: "@" },
      text,
    );
    // A row in Excel is 409 points at most.
    return Math.min(409, Math.max(18, heightFor(text, columnCount * figureWidth, styles.tableText.size)));
  });
}
