import type { CellStyle } from "./workbook-layout";

const plain: CellStyle = {
  font: "宋体",
  size: 10,
  bold: false,
  color: "#000000",
  fill: null,
  bordered: false,
  horizontal: "center",
  vertical: "center",
  wrapped: true,
  shrunk: false,
  stacked: false,
  locked: true,
  numberFormat: "General",
};

const printed: CellStyle = { ...plain, bordered: true };

/** The band colour of both official templates. */
export const bandFill = "#C6D9F1";

/** The looks used in the workbook, by what they are for. */
export const styles = {
  /** Cells in which nothing stands. */
  space: plain,
  sheetTitle: { ...plain, font: "黑体", size: 16 },
  subtitleLeft: { ...plain, horizontal: "left", wrapped: false },
  subtitleRight: { ...plain, horizontal: "right", wrapped: false },
  band: { ...printed, fill: bandFill, horizontal: "left" },
  centeredBand: { ...printed, fill: bandFill },
  label: printed,
  leftLabel: { ...printed, horizontal: "left" },
  stackedLabel: { ...printed, stacked: true, wrapped: false },
  note: { ...printed, font: "楷体" },
  entry: { ...printed, locked: false, wrapped: false },
  total: { ...printed, locked: false, wrapped: false },
  aside: { ...plain, size: 9, color: "#595959" },
  asideLeft: { ...plain, size: 9, color: "#595959", horizontal: "left" },
  check: { ...plain, size: 9, wrapped: false },
  checkLeft: { ...plain, size: 9, horizontal: "left" },
  source: { ...plain, size: 9, horizontal: "left", locked: false, color: "#595959" },
  fieldLabel: { ...printed, size: 11, fill: "#F2F2F2" },
  fieldValue: { ...printed, size: 11, horizontal: "left", locked: false },
  fixedValue: { ...printed, size: 11, horizontal: "left" },
  warning: { ...plain, bold: true, color: "#A4262C", horizontal: "left" },
  code: { ...printed, font: "Courier New", size: 12, bold: true, horizontal: "left" },
  tableHead: { ...printed, bold: true, fill: "#F2F2F2" },
  tableText: { ...printed, size: 9, horizontal: "left" },
  tableNumber: { ...printed, size: 9 },
  tableAnswer: { ...printed, size: 9, horizontal: "left", locked: false },
  ruleId: { ...plain, size: 8, color: "#A6A6A6", horizontal: "left", wrapped: false },
  link: { ...printed, size: 9, color: "#0563C1" },
  textHeading: { ...plain, font: "黑体", size: 12, horizontal: "left", locked: false },
  textGuidance: { ...plain, size: 9, color: "#7F7F7F", horizontal: "left", vertical: "top", locked: false },
  /** Beside a section of 文字部分: how many characters it has. */
  characterCount: { ...plain, size: 9, color: "#595959", wrapped: false, numberFormat: '0"字"' },
  paragraph: {
    ...plain,
    font: "仿宋",
    size: 12,
    horizontal: "left",
    vertical: "top",
    locked: false,
    bordered: true,
    numberFormat: "@",
  },
} satisfies Record<string, CellStyle>;
