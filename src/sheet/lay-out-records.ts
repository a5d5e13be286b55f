import { explanationKinds, remarkConclusions, reportConclusions } from "../records/index";
import { cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { pageFooter } from "./page";
import { recordColumns, recordHeads, recordLabels, recordsTitle, type RecordColumn } from "./record-heads";
import { statusFormula } from "./record-status-formula";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import { listItems, recordsGuidance, usuallyOneOf, warningTitle } from "./wording";
import type { CellStyle, LayoutConditionalFormat, LayoutValidation, SheetLayout } from "./workbook-layout";

const columnWidths = [28, 56, 130, 68, 160, 48, 80, 80, 48, 150, 60, 40];
const summaryRow = 2;
const finalRow = 3;
/** Where the heads of the list are laid out. */
export const recordHeadRow = 4;
/** The rows laid out where no more are asked for; more are added below as they are needed. */
const usualRows = 40;
const width = columnWidths.length - 1;

/** The column of the layout in which each head stands; 序号 comes first. */
export function recordColumn(column: RecordColumn): number {
  return recordColumns.indexOf(column) + 1;
}

/** Where the cells that 封面 compares stand, as laid out. */
export const finalCells = {
  recorded: { row: finalRow, column: 2 },
  present: { row: finalRow, column: 6 },
} as const;

/** The figures at 定稿, as formula and as its result; see `signatureFormula`. */
export interface PresentSignature {
  readonly formula: string;
  readonly result: string;
}

/**
 * 情况说明和审核意见: reasons with the figures they were given for, and what the reviewer says, a finding a row; at least
 * so many rows as are asked for.
 */
export function layOutRecords(
  name: string,
  stamp: string,
  signature: PresentSignature,
  rowsAsked = 0,
): SheetLayout {
  const rowsLaidOut = Math.max(usualRows, rowsAsked);
  const draft = new SheetDraft();
  const whole = { column: 0, rowCount: 1, columnCount: width };
  draft.putMerged({ row: 0, ...whole }, styles.sheetTitle, recordsTitle);
  draft.putMerged({ row: 1, ...whole }, styles.asideLeft, recordsGuidance);
  const widthOfAll = columnWidths.slice(0, width).reduce((sum, each) => sum + each, 0);
  putLabel(draft, summaryRow, 0, 2, recordLabels.conclusion);
  draft.putMerged(area(summaryRow, 2, width - 2), answer);
  putLabel(draft, finalRow, 0, 2, recordLabels.recordedAtFinal);
  draft.putMerged(area(finalRow, 2, 3), recorded);
  draft.put(finalRow, 5, styles.tableHead, recordLabels.presentNow);
  draft.putMerged(area(finalRow, 6, 3), { ...styles.tableText, size: 8 }, signature);
  draft.put(finalRow, 9, styles.tableHead, recordLabels.stampAtFinal);
  draft.put(finalRow, 10, recorded);
  draft.put(recordHeadRow, 0, styles.tableHead, "序号");
  for (const column of recordColumns) {
    const style = column === "facts" ? styles.ruleId : styles.tableHead;
    draft.put(recordHeadRow, recordColumn(column), style, recordHeads[column]);
  }
  for (let index = 0; index < rowsLaidOut; index += 1) putRow(draft, recordHeadRow + 1 + index, index + 1);
  const rowCount = draft.rowCount();
  return {
    key: "records",
    name,
    rowCount,
    columnCount: columnWidths.length,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths,
    rowHeights: [
      30,
      heightFor(recordsGuidance, widthOfAll, 9),
      22,
      26,
      22,
      ...Array<null>(rowsLaidOut).fill(null),
    ],
    conditionalFormats: statusMarks(rowsLaidOut),
    validations: lists(rowsLaidOut),
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: width },
      orientation: "landscape",
      titleRows: { first: recordHeadRow, last: recordHeadRow },
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: pageFooter(stamp),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: recordHeadRow + 1,
    gridlines: true,
    tabColor: "#107C10",
  };
}

const answer: CellStyle = { ...styles.tableAnswer, numberFormat: "@" };
const recorded: CellStyle = { ...answer, size: 8 };
/** A formula would stand as a text in a cell for texts. */
const comparison: CellStyle = styles.tableAnswer;

function putRow(draft: SheetDraft, row: number, number: number): void {
  draft.put(row, 0, styles.tableNumber, number);
  for (const column of recordColumns) {
    const at = recordColumn(column);
    if (column === "status") draft.put(row, at, styles.tableNumber, { formula: statusAt(row), result: "" });
    else draft.put(row, at, column === "now" ? comparison : column === "facts" ? factNames : answer);
  }
}

const factNames: CellStyle = { ...styles.ruleId, locked: false, numberFormat: "@" };

function statusAt(row: number): string {
  return statusFormula({
    kind: cellAddress(row, recordColumn("kind")),
    reason: cellAddress(row, recordColumn("reason")),
    by: cellAddress(row, recordColumn("by")),
    then: cellAddress(row, recordColumn("then")),
    now: cellAddress(row, recordColumn("now")),
  });
}

function statusMarks(rowsLaidOut: number): LayoutConditionalFormat[] {
  const column = recordColumn("status");
  const first = cellAddress(recordHeadRow + 1, column);
  const marks = [
    { text: "已失效", fill: "#FDE7E9", color: "#A4262C" },
    { text: "待确认", fill: "#FFF4CE", color: "#8A5A00" },
    { text: "有效", fill: "#FFFFFF", color: "#107C10" },
  ];
  return marks.map(({ text, fill, color }) => ({
    area: { row: recordHeadRow + 1, column, rowCount: rowsLaidOut, columnCount: 1 },
    formula: `=${first}="${text}"`,
    fill,
    color,
  }));
}

function lists(rowsLaidOut: number): LayoutValidation[] {
  const inRows = (column: RecordColumn) => ({
    row: recordHeadRow + 1,
    column: recordColumn(column),
    rowCount: rowsLaidOut,
    columnCount: 1,
  });
  return [
    list(inRows("kind"), explanationKinds, recordHeads.kind),
    list(inRows("conclusion"), remarkConclusions, recordHeads.conclusion),
    list(area(summaryRow, 2, 1), reportConclusions, recordLabels.conclusion),
  ];
}

function list(where: LayoutValidation["area"], items: readonly string[], title: string): LayoutValidation {
  return {
    area: where,
    rule: { type: "list", items },
    prompt: { title, message: listItems(items) },
    warning: { title: warningTitle, message: usuallyOneOf(items) },
  };
}

function putLabel(draft: SheetDraft, row: number, column: number, columnCount: number, text: string): void {
  draft.putMerged(area(row, column, columnCount), styles.tableHead, text);
}

function area(row: number, column: number, columnCount: number) {
  return { row, column, rowCount: 1, columnCount };
}

/** Whether the list still stands where it was laid out, so that what is around it can be restored. */
export function standsAsLaidOut(found: {
  readonly headRow: number;
  readonly columns: Readonly<Record<RecordColumn, number>>;
}): boolean {
  return (
    found.headRow === recordHeadRow &&
    recordColumns.every((column) => found.columns[column] === recordColumn(column))
  );
}
