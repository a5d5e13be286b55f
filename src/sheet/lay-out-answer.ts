import { styles } from "./cell-styles";
import { pageFooter } from "./page";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { SheetLayout } from "./workbook-layout";

/** What the office tells a unit, as a sheet of the unit's own workbook. */
export interface AnswerContent {
  readonly title: string;
  /** 主送: the unit, with its colon. */
  readonly addressee: string;
  /** What stands before the points, and after them: a paragraph each. */
  readonly opening: readonly string[];
  readonly points: readonly AnswerPoint[];
  readonly closing: readonly string[];
  /** 落款: office and date; none where the office is not named. */
  readonly signature: readonly string[];
  /** 核验码 of the report the answer speaks of. */
  readonly stamp: string;
}

export interface AnswerPoint {
  /** 需要改正, for instance. */
  readonly kind: string;
  /** Where to look, in words. */
  readonly where: string;
  readonly text: string;
}

/** The name on the tab, by which an earlier answer is found again and replaced. */
export const answerSheetName = "审核意见";

const heads = ["序号", "要求", "位置（点击跳转）", "审核意见"];
const columnWidths = [36, 84, 170, 470];
/** The column whose cells lead to the figures. */
const whereColumn = 2;
const textSize = 10;

/** An answer as a sheet, with the row of each point, whose `whereColumn` is to lead to the cell it speaks of. */
export interface AnswerLayout {
  readonly layout: SheetLayout<"answer">;
  readonly pointRows: readonly number[];
  readonly whereColumn: number;
}

/** 审核意见 as a sheet: the letter from its title to its date, its points as a table. */
export function layOutAnswer(content: AnswerContent, name: string = answerSheetName): AnswerLayout {
  const { title, addressee, opening, points, closing, signature, stamp } = content;
  const draft = new SheetDraft();
  const rowHeights: number[] = [];
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const paragraph = (text: string, horizontal: "left" | "right" = "left") => {
    const area = { row: rowHeights.length, column: 0, rowCount: 1, columnCount: heads.length };
    draft.putMerged(area, { ...styles.space, horizontal, numberFormat: "@" }, text);
    rowHeights.push(Math.max(20, heightFor(text, width, textSize)));
  };
  draft.putMerged({ row: 0, column: 0, rowCount: 1, columnCount: heads.length }, styles.sheetTitle, title);
  rowHeights.push(34);
  for (const text of [addressee, ...opening]) paragraph(text);
  const pointRows: number[] = [];
  if (points.length > 0) {
    heads.forEach((head, column) => draft.put(rowHeights.length, column, styles.tableHead, head));
    rowHeights.push(22);
  }
  points.forEach(({ kind, where, text }, index) => {
    const row = rowHeights.length;
    pointRows.push(row);
    const asText = { ...styles.tableText, size: textSize, numberFormat: "@" };
    draft.put(row, 0, styles.tableNumber, index + 1);
    draft.put(row, 1, asText, kind);
    draft.put(
      row,
      whereColumn,
      { ...styles.link, size: textSize, horizontal: "left", numberFormat: "@" },
      where,
    );
    draft.put(row, 3, asText, text);
    const heights = [where, text].map((each, at) =>
      heightFor(each, columnWidths[whereColumn + at] ?? 0, textSize),
    );
    rowHeights.push(Math.min(Math.max(22, ...heights), 400));
  });
  for (const text of closing) paragraph(text);
  for (const text of signature) paragraph(text, "right");
  const rowCount = rowHeights.length;
  return {
    layout: {
      key: "answer",
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
        margins: { top: 20, bottom: 20, left: 15, right: 15 },
        fitToPageWide: 1,
        fitToPageHigh: null,
        centerFooter: pageFooter(stamp),
        centeredHorizontally: true,
      },
      protected: false,
      frozenRows: 0,
      gridlines: false,
      tabColor: "#C00000",
    },
    pointRows,
    whereColumn,
  };
}
