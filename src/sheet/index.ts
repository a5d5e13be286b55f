export { missingTables } from "./find-tables";
export { fitCell, mostInCell } from "./fit-cell";
export type { Grid, GridPlace, GridSheet, GridValue } from "./grid";
export { dateText, isDateFormat } from "./date-format";
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
export { layOutPreviousYear } from "./lay-out-previous-year";
export {
  answerSheetName,
  layOutAnswer,
  type AnswerContent,
  type AnswerLayout,
  type AnswerPoint,
} from "./lay-out-answer";
export { printPages, type SheetPages } from "./print-pages";
export { layOutWorkbook, type LayOutOptions } from "./lay-out-workbook";
export {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  quotedSheetName,
  wholeColumns,
} from "./addresses";
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
export {
  describeAlteration,
  describeMoves,
  findAlterations,
  isOurMaking,
  lostByMerging,
  mergesAsLaidOut,
  type Alteration,
  type AlterationKind,
} from "./alterations/index";
export { readWorkbookReport, totalFormulaAt, type FoundPlace, type FoundReport } from "./read-workbook";
export { coverWithAreas } from "./cover-with-areas";
export { figureCells } from "./figure-cells";
export { footerDistance, pageFooter } from "./page";
export type { CellEdit, EditContent } from "./cell-edit";
export { contentAt, sameContent, type StoredContent } from "./stored-content";
export type { FinalRecord, FoundExplanation, FoundRecords, FoundRemark } from "./read-records";
export { readWrittenPlace } from "./read-written-place";
export type { RecordsSheet } from "./read-records-sheet";
export {
  conclusionEdits,
  explanationEdits,
  remarkEdits,
  removalEdits,
  stateEdits,
  withFreeRowTaken,
  type NewExplanation,
  type NewRemark,
  type WithRecords,
} from "./record-edits";
export { standsAsLaidOut as recordsStandAsLaidOut } from "./lay-out-records";
export { identifyReport, type ReportCopy, type ReportIdentity } from "./identify-report";
export { readRegisterNumber } from "./register-number";
export { thisYearFound, type ThisYear } from "./this-year";
export { foreignFormulas, type ForeignFormulas } from "./foreign-formulas";
export {
  adjustmentPlace,
  layOutSummary,
  otherSheets,
  readOwnNotes,
  readSummary,
  summarySheetNames,
  type FoundSummary,
  type OwnNotes,
  type SummaryContent,
  type SummaryLayout,
  type SummaryOptions,
  type SummarySheetKey,
  type UnreadableAmount,
} from "./summary/index";
