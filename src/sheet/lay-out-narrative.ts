import { stampOf, type UnitReport } from "../figures/index";
import { styles } from "./cell-styles";
import { narrativeHeadings } from "./narrative-headings";
import { officialMargins, pageFooter, typeAreaWidth } from "./page";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { SheetLayout } from "./workbook-layout";

const paragraphWidth = Math.round(typeAreaWidth);

/** 文字部分: title, preamble and sections 一, 五, 六, a paragraph a cell, unprotected. */
export function layOutNarrative(report: UnitReport, name: string): SheetLayout {
  const draft = new SheetDraft();
  const rowHeights: number[] = [];
  const put = (
    style: (typeof styles)["paragraph" | "textHeading" | "textGuidance" | "sheetTitle"],
    text?: string,
  ) => {
    const row = rowHeights.length;
    draft.put(row, 0, style, text);
    // A row in Excel is 409 points at most.
    rowHeights.push(Math.min(409, heightFor(text ?? "", paragraphWidth, style.size) + 4));
  };
  put(styles.sheetTitle, "文字部分（一、五、六）");
  for (const { part, heading, guidance, room } of narrativeHeadings) {
    put(styles.textHeading, heading);
    put(styles.textGuidance, `填写要求：${guidance}`);
    const paragraphs = report.narrative[part];
    for (let i = 0; i < Math.max(room, paragraphs.length + 1); i += 1) put(styles.paragraph, paragraphs[i]);
  }
  return {
    key: "narrative",
    name,
    rowCount: rowHeights.length,
    columnCount: 1,
    cells: draft.cells(),
    merges: [],
    columnWidths: [paragraphWidth],
    rowHeights,
    conditionalFormats: [],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount: rowHeights.length, columnCount: 1 },
      orientation: "portrait",
      margins: officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: pageFooter(stampOf(report)),
      centeredHorizontally: true,
    },
    protected: false,
    frozenRows: 1,
    gridlines: true,
  };
}
