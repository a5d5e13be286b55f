export type { Grid, GridSheet, GridValue } from "./grid";
export type {
  Area,
  CellContent,
  CellStyle,
  DefinedName,
  LayoutCell,
  LayoutConditionalFormat,
  LayoutValidation,
  PrintSetup,
  SheetKey,
  SheetLayout,
  WorkbookLayout,
} from "./workbook-layout";
export { layOutWorkbook, type LayOutOptions } from "./lay-out-workbook";
export { absoluteAddress, areaAddress, cellAddress, columnLetters, quotedSheetName } from "./addresses";
export { freeSheetNames, sheetNames } from "./sheet-names";
export {
  coverLabels,
  governmentLevels,
  reportStates,
  type Cover,
  type CoverField,
  type ReportState,
} from "./cover";
export { narrativeHeadings } from "./narrative-headings";
export type { NarrativeRow, NarrativeRows } from "./find-narrative-rows";
export { readWorkbookReport, type FoundPlace, type FoundReport } from "./read-workbook";
export { coverWithAreas } from "./cover-with-areas";
export { figureCells } from "./figure-cells";
export { footerDistance, pageFooter } from "./page";
export type { CellEdit, EditContent } from "./cell-edit";
export { contentAt, sameContent, type StoredContent } from "./stored-content";
