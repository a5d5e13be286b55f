"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutCover = layOutCover;
const index_1 = require("../figures/index");
const cell_styles_1 = require("./cell-styles");
const cover_1 = require("./cover");
const page_1 = require("./page");
const sheet_draft_1 = require("./sheet-draft");
const guidance = [
  "填报说明",
  "1. 数字填在“二、三、四”三张表的白格里，没有的填0，不要留空，不要填“/”或“无”。浅黄色的格还没有填。",
  "2. 总计自动相加；从公文里整块粘贴的总计也会核对。",
  "3. 表旁边和下边的核对栏自动核对勾稽关系，✗ 表示有误，“未能核对”表示还有未填或无法识别的格。",
  "4. “数据核对”列出全部勾稽关系，可写情况说明和审核意见。",
  "5. 台账新收数、台账办结数填本单位依申请公开登记台账上的数，用来与表三互相核对，可以不填。",
];
/** 封面: who reports, on which form, in which state, and the block that is printed, signed and sealed. */
function layOutCover(form, report, name, cover) {
  const draft = new sheet_draft_1.SheetDraft();
  const stamp = (0, index_1.stampOf)(report);
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 4 },
    cell_styles_1.styles.sheetTitle,
    "政府信息公开工作年度报告报送表",
  );
  putField(draft, 2, 0, "unit", report.unit, 3);
  putField(draft, 3, 0, "unitCode", cover.unitCode);
  putField(
    draft,
    3,
    2,
    "governmentLevel",
    cover_1.governmentLevels[report.governmentLevel ?? ""] ?? cover.governmentLevel,
  );
  putField(draft, 4, 0, "year", report.year);
  putField(draft, 4, 2, "edition", form.notice);
  putField(draft, 5, 0, "contact", cover.contact);
  putField(draft, 5, 2, "phone", cover.phone);
  putField(draft, 6, 0, "state", cover.state ?? cover_1.reportStates[0]);
  putField(draft, 6, 2, "stamp", stamp);
  putField(draft, 7, 0, "ledgerReceived", cover.ledgerReceived);
  putField(draft, 7, 2, "ledgerAnswered", cover.ledgerAnswered);
  putField(draft, 9, 0, "head", cover.head);
  putField(draft, 9, 2, "reviewer", cover.reviewer);
  putField(draft, 10, 0, "compiler", cover.compiler);
  putField(draft, 10, 2, "reportDate", cover.reportDate);
  draft.putMerged(
    { row: 11, column: 0, rowCount: 1, columnCount: 4 },
    cell_styles_1.styles.subtitleRight,
    "（单位公章）",
  );
  guidance.forEach((text, index) => {
    draft.putMerged(
      { row: 13 + index, column: 0, rowCount: 1, columnCount: 4 },
      cell_styles_1.styles.asideLeft,
      text,
    );
  });
  draft.validations.push(
    listOf(3, 3, Object.values(cover_1.governmentLevels), "政府层级", "从列表中选一项。"),
    listOf(6, 1, cover_1.reportStates, "状态", "草稿、送审稿或定稿。"),
  );
  const rowCount = draft.rowCount();
  return {
    key: "cover",
    name,
    rowCount,
    columnCount: 4,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [0.17, 0.33, 0.17, 0.33].map((share) => Math.round(share * page_1.typeAreaWidth)),
    rowHeights: Array.from({ length: rowCount }, (_, row) => heightOf(row)),
    conditionalFormats: [],
    validations: draft.validations,
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 4 },
      orientation: "portrait",
      margins: page_1.officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: 1,
      centerFooter: (0, page_1.pageFooter)(stamp),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: 0,
    tabColor: "#C00000",
  };
}
/** What only the program writes: the unit may mend its name and year, but not the edition or the stamp. */
const fixedFields = new Set(["edition", "stamp"]);
function putField(draft, row, column, field, answer, columnCount = 1) {
  draft.put(row, column, cell_styles_1.styles.fieldLabel, cover_1.coverLabels[field]);
  const style =
    field === "stamp"
      ? cell_styles_1.styles.code
      : fixedFields.has(field)
        ? cell_styles_1.styles.fixedValue
        : cell_styles_1.styles.fieldValue;
  draft.putMerged({ row, column: column + 1, rowCount: 1, columnCount }, style, answer);
}
function heightOf(row) {
  if (row === 0) return 40;
  if (row >= 14) return 26;
  return row >= 9 && row <= 10 ? 32 : 24;
}
function listOf(row, column, items, title, message) {
  return {
    area: { row, column, rowCount: 1, columnCount: 1 },
    rule: { type: "list", items },
    prompt: { title, message },
    warning: { title: "请核对", message: `请从列表中选择：${items.join("、")}。` },
  };
}
