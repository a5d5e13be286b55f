"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutNarrative = layOutNarrative;
const index_1 = require("../figures/index");
const cell_styles_1 = require("./cell-styles");
const narrative_headings_1 = require("./narrative-headings");
const page_1 = require("./page");
const sheet_draft_1 = require("./sheet-draft");
const text_fit_1 = require("./text-fit");
const paragraphWidth = Math.round(page_1.typeAreaWidth);
/** 文字部分: title, preamble and sections 一, 五, 六, a paragraph a cell, unprotected. */
function layOutNarrative(report, name) {
  const draft = new sheet_draft_1.SheetDraft();
  const rowHeights = [];
  const put = (style, text) => {
    const row = rowHeights.length;
    draft.put(row, 0, style, text);
    // A row in Excel is 409 points at most.
    rowHeights.push(Math.min(409, (0, text_fit_1.heightFor)(text ?? "", paragraphWidth, style.size) + 4));
  };
  put(cell_styles_1.styles.sheetTitle, "文字部分（一、五、六）");
  for (const { part, heading, guidance, room } of narrative_headings_1.narrativeHeadings) {
    put(cell_styles_1.styles.textHeading, heading);
    put(cell_styles_1.styles.textGuidance, `填写要求：${guidance}`);
    const paragraphs = report.narrative[part];
    for (let i = 0; i < Math.max(room, paragraphs.length + 1); i += 1)
      put(cell_styles_1.styles.paragraph, paragraphs[i]);
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
      margins: page_1.officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: (0, page_1.pageFooter)((0, index_1.stampOf)(report)),
      centeredHorizontally: true,
    },
    protected: false,
    frozenRows: 1,
  };
}
