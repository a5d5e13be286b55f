import { narrativeGuidance } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { countCharacters, longestOverview } from "../validation/index";
import { areaAddress, cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { wrongMark } from "./lay-out-table-sheet";
import { guidanceMark, narrativeHeadings } from "./narrative-headings";
import { officialMargins, pageFooter, typeAreaWidth } from "./page";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { CellContent, SheetLayout } from "./workbook-layout";

const paragraphWidth = Math.round(typeAreaWidth);
const countWidth = 60;

/**
 * 文字部分: title, preamble and sections 一, 五, 六, a paragraph a cell, unprotected. Beside each section, outside the
 * print area, stands how many characters it has; rows may be inserted between the paragraphs.
 */
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
    return row;
  };
  put(styles.sheetTitle, "文字部分（一、五、六）");
  const guidance = narrativeGuidance(report.edition);
  for (const { part, heading, room } of narrativeHeadings) {
    const headingRow = put(styles.textHeading, heading);
    put(styles.textGuidance, `${guidanceMark}${guidance[part]}`);
    const paragraphs = report.narrative[part];
    const rowCount = Math.max(room, paragraphs.length + 1);
    for (let i = 0; i < rowCount; i += 1) put(styles.paragraph, paragraphs[i]);
    if (part === "title" || part === "preamble") continue;
    const cells = areaAddress({ row: headingRow + 2, column: 0, rowCount, columnCount: 1 });
    draft.put(headingRow, 1, styles.characterCount, characterCount(cells, paragraphs));
    if (part === "overview" && report.edition === "2021") {
      const area = { row: headingRow, column: 1, rowCount: 1, columnCount: 1 };
      const formula = `=${cellAddress(headingRow, 1)}>${longestOverview}`;
      draft.conditionalFormats.push({ area, formula, ...wrongMark });
    }
  }
  return {
    key: "narrative",
    name,
    rowCount: rowHeights.length,
    columnCount: 2,
    cells: draft.cells(),
    merges: [],
    columnWidths: [paragraphWidth, countWidth],
    rowHeights,
    conditionalFormats: draft.conditionalFormats,
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

/** The number of characters in a section's cells, spaces and line breaks left out. */
function characterCount(cells: string, paragraphs: readonly string[]): CellContent {
  const blanks = ['" "', '"　"', "CHAR(10)"];
  const text = blanks.reduce((within, blank) => `SUBSTITUTE(${within},${blank},"")`, cells);
  return { formula: `=SUMPRODUCT(LEN(${text}))`, result: countCharacters(paragraphs) };
}
