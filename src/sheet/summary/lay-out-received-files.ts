import { formOf } from "../../form/index";
import { shortQuote, stampOf } from "../../figures/index";
import { describeFinding } from "../../validation/index";
import { describeSimilarText, type CollectedFile } from "../../collection/index";
import { styles } from "../cell-styles";
import { SheetDraft } from "../sheet-draft";
import { heightFor } from "../text-fit";
import type { SheetLayout } from "../workbook-layout";
import type { SummaryContent, SummarySheetKey } from "./summary-content";
import { summaryWords } from "./summary-wording";

const heads = ["序号", "文件", "单位", "状态", "原因", "必须改正", "需说明", "其他说明", "核验码"];
const columnWidths = [28, 180, 130, 66, 260, 50, 50, 220, 66];
const headRow = 1;
const textColumns = [1, 2, 4, 7] as const;
/** A cell holds 32,767 characters; nobody reads more than this. */
const longest = 2000;

/** 收件清单: every file that came in with its state and the reason, then what the reports show together. */
export function layOutReceivedFiles(
  { collection }: SummaryContent,
  name: string,
): SheetLayout<SummarySheetKey> {
  const draft = new SheetDraft();
  const rowHeights: (number | null)[] = [30, 22];
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: heads.length },
    styles.sheetTitle,
    `${collection.year}年度${summaryWords.filesTitle}`,
  );
  heads.forEach((head, column) => draft.put(headRow, column, styles.tableHead, head));
  collection.files.forEach((file, index) => {
    const row = headRow + 1 + index;
    const texts = rowOf(file, index + 1);
    texts.forEach((text, column) => {
      const style =
        typeof text === "number" ? styles.tableNumber : { ...styles.tableText, numberFormat: "@" };
      draft.put(row, column, style, text === "" ? undefined : text);
    });
    const heights = textColumns.map((column) =>
      heightFor(String(texts[column]), columnWidths[column] ?? 0, 9),
    );
    rowHeights.push(Math.min(Math.max(18, ...heights), 200));
  });
  putList(draft, rowHeights, "汇总提示", findingLines(collection));
  putList(draft, rowHeights, "内容雷同", similarLines(collection));
  const rowCount = draft.rowCount();
  return {
    key: "receivedFiles",
    name,
    rowCount,
    columnCount: heads.length,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths,
    rowHeights,
    conditionalFormats: [],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: heads.length },
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 15, bottom: 15, left: 10, right: 10 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: "第&P页 共&N页",
      centeredHorizontally: true,
    },
    protected: false,
    frozenRows: headRow + 1,
    gridlines: true,
  };
}

function rowOf({ received, unit, state, reason, findings, remarks, read }: CollectedFile, number: number) {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return [
    number,
    received.file,
    unit,
    state,
    shortQuote(reason, longest),
    count("hard"),
    count("soft"),
    shortQuote(remarks.join(""), longest),
    read ? stampOf(read.report) : "",
  ];
}

function findingLines({ findings, edition }: SummaryContent["collection"]): string[] {
  return findings.map((finding) => `${describeFinding(formOf(edition), finding)}（${finding.rule}）`);
}

function similarLines({ similar }: SummaryContent["collection"]): string[] {
  return similar.map((each) => describeSimilarText(each, longest));
}

function putList(
  draft: SheetDraft,
  rowHeights: (number | null)[],
  heading: string,
  lines: readonly string[],
): void {
  if (lines.length === 0) return;
  const area = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: heads.length });
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  draft.putMerged(area(rowHeights.length), styles.band, heading);
  rowHeights.push(20);
  for (const line of lines) {
    const text = shortQuote(line, longest);
    draft.putMerged(area(rowHeights.length), { ...styles.tableText, numberFormat: "@" }, text);
    rowHeights.push(Math.min(heightFor(text, width, 9), 200));
  }
}
