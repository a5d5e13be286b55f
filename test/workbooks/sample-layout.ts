import type { CellStyle, SheetLayout, WorkbookLayout } from "../../src/sheet/index";

const label: CellStyle = {
  font: "宋体",
  size: 10.5,
  bold: true,
  color: "#1F3864",
  fill: "#C6D9F1",
  bordered: true,
  horizontal: "center",
  vertical: "center",
  wrapped: true,
  shrunk: false,
  stacked: false,
  locked: true,
  numberFormat: "General",
};
const entry: CellStyle = {
  ...label,
  bold: false,
  color: "#000000",
  fill: null,
  horizontal: "right",
  vertical: "top",
  wrapped: false,
  locked: false,
  numberFormat: "0",
};

const proactive: SheetLayout = {
  key: "proactive",
  name: "主动公开",
  rowCount: 8,
  columnCount: 4,
  cells: [
    {
      row: 0,
      column: 0,
      content: { value: "二、主动公开政府信息情况" },
      style: { ...label, bordered: false },
    },
    { row: 1, column: 0, content: { value: "第二十条\n第（一）项" }, style: label },
    { row: 2, column: 0, content: { value: "=规章" }, style: { ...entry, numberFormat: "@" } },
    { row: 2, column: 1, content: { value: 0 }, style: entry },
    { row: 2, column: 2, content: { value: -1.25 }, style: { ...entry, numberFormat: "0.00" } },
    {
      row: 2,
      column: 3,
      content: { formula: "=SUM(B3:C3)", result: -1.25 },
      style: { ...entry, locked: true },
    },
    {
      row: 3,
      column: 0,
      content: { value: "三、本年度办理结果" },
      style: { ...label, stacked: true, wrapped: false },
    },
    { row: 3, column: 1, style: entry },
    {
      row: 3,
      column: 3,
      content: { formula: '=IF(COUNT(B4:C4)<2,"未能核对","✓")', result: "未能核对" },
      style: label,
    },
    { row: 4, column: 3, content: { formula: "=B3", result: 0 }, style: label },
    { row: 5, column: 3, content: { formula: '=IF(B3>0,B3,"")', result: "" }, style: label },
    { row: 6, column: 0, content: { value: " #N/A 与 _x0041_ " }, style: entry },
    { row: 6, column: 1, content: { value: "#N/A" }, style: entry },
  ],
  merges: [
    { row: 1, column: 0, rowCount: 1, columnCount: 4 },
    { row: 3, column: 0, rowCount: 3, columnCount: 1 },
  ],
  columnWidths: [120, 60, 48.75, 200],
  rowHeights: [30, 24, null, 18, 18, 18, null, 40],
  conditionalFormats: [
    {
      area: { row: 2, column: 1, rowCount: 2, columnCount: 2 },
      formula: '=LEFT($D3,1)="✗"',
      fill: "#FFC7CE",
      color: "#9C0006",
    },
    {
      area: { row: 2, column: 1, rowCount: 2, columnCount: 2 },
      formula: "=ISBLANK(B3)",
      fill: "#FFF2CC",
      color: "#7F6000",
    },
  ],
  validations: [
    {
      area: { row: 2, column: 1, rowCount: 1, columnCount: 1 },
      rule: { type: "wholeNumber", minimum: 0 },
      prompt: { title: "件数", message: "填0或正整数\n没有的请填0" },
      warning: { title: "不是件数", message: "这里应填0或正整数，“/”不能求和" },
    },
    {
      area: { row: 2, column: 2, rowCount: 2, columnCount: 1 },
      rule: { type: "decimal", minimum: null },
      prompt: { title: "金额", message: "万元" },
      warning: { title: "不是金额", message: "请填数字" },
    },
    {
      area: { row: 3, column: 1, rowCount: 1, columnCount: 1 },
      rule: { type: "wholeNumber", minimum: null },
      prompt: { title: "增减", message: "可为负数" },
      warning: { title: "不是整数", message: "请填整数" },
    },
    {
      area: { row: 6, column: 0, rowCount: 1, columnCount: 1 },
      rule: { type: "list", items: ["是", "否"] },
      prompt: { title: "选择", message: "是或否" },
      warning: { title: "不在名单", message: "请选是或否" },
    },
    {
      area: { row: 6, column: 1, rowCount: 1, columnCount: 2 },
      rule: { type: "custom", formula: "=ISNUMBER(B7)" },
      prompt: { title: "自定", message: "数字" },
      warning: { title: "不是数字", message: "请填数字" },
    },
  ],
  print: {
    area: { row: 0, column: 0, rowCount: 8, columnCount: 4 },
    orientation: "portrait",
    titleRows: { first: 0, last: 2 },
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    fitToPageWide: 1,
    fitToPageHigh: 1,
    centerFooter: "第&P页 共&N页　核验码 A1&B2",
    centeredHorizontally: true,
  },
  protected: true,
  frozenRows: 2,
  gridlines: true,
  tabColor: "#4472C4",
};

const checks: SheetLayout = {
  ...proactive,
  key: "checks",
  name: "数据 核对'(1)",
  rowCount: 2,
  columnCount: 2,
  cells: [
    { row: 0, column: 0, content: { formula: "=主动公开!D3", result: -1.25 }, style: label },
    { row: 1, column: 1, content: { value: "文字" }, style: entry },
  ],
  merges: [],
  columnWidths: [80, 80],
  rowHeights: [null, null],
  conditionalFormats: [],
  validations: [],
  print: {
    area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    orientation: "landscape",
    margins: { top: 20, bottom: 20, left: 15, right: 15 },
    fitToPageWide: 1,
    fitToPageHigh: null,
    centerFooter: "",
    centeredHorizontally: false,
  },
  protected: false,
  frozenRows: 0,
  gridlines: false,
  tabColor: "#70AD47",
};

/** Two small sheets that use every field of a layout at least once. */
export function sampleLayout(): WorkbookLayout {
  return {
    sheets: [proactive, checks],
    names: [
      {
        name: "表二_填报区",
        sheet: "proactive",
        areas: [
          { row: 2, column: 1, rowCount: 2, columnCount: 2 },
          { row: 6, column: 0, rowCount: 1, columnCount: 2 },
        ],
      },
      { name: "核对结果", sheet: "checks", areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] },
    ],
  };
}
