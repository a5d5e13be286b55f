export { bytesOfFile } from "./bytes-of-file";
export { blankReport } from "./blank-report";
export { checkFound } from "./check-found";
export { checkReport } from "./check-report";
export { createReport, restoreReport, type NewReport } from "./create-report";
export { ExcelWorkbook } from "./excel-workbook";
export { exportWord } from "./export-word";
export { FileWorkbook } from "./file-workbook";
export { keepChecking } from "./keep-checking";
export { officeShade } from "../excel/index";
export { openFile } from "./open-file";
export { unsupportedExcel } from "./unsupported-excel";
export { UserProblem, type ReportWorkbook } from "./report-workbook";
export { readReportFile, type ReportFile } from "./report-file";
export { createSession, type CheckedReport, type Session, type SessionState } from "./session";
export { alterationsIn, type SeenForm, type ToldAlteration } from "./told-alteration";
export { readAlterations } from "./read-alterations";
export { showCell } from "./show-cell";
export { problemSentence } from "./tell-problem";
export { ourMistake } from "./wording";
export { writeReportFile } from "./write-report-file";
export { writeReportWord } from "./write-report-word";
export { exportedStage, makeExport, type ExportedFile, type ExportKind } from "./export/index";
export { rememberedOptions, rememberOptions, usualOptions, type ReportOptions } from "./export/index";
export { marginSides, marginsOutOfRange, readMargins, typefaceHint } from "./export/index";
export { compareWithReport, importReport } from "./export/index";
export { readReportData } from "../report/data/index";
export { describeDifference, describeMissingTable, isAcceptable } from "../report/compare/index";
export {
  confirmExplanation,
  explainFinding,
  finalize,
  keepFinding,
  removeExplanation,
  reopenDraft,
  submitForReview,
  writeConclusion,
  writeRemark,
  type RemarkTarget,
} from "./records/index";
export { sinceFinal } from "./report-state";
export { blockersOf, problemsOf } from "./problems-of";
export { acceptDifferences, compareReturned, openReturnedReport, type ReturnedReport } from "./export/index";
export { copyReport, exportFile, lastExport, saveAgain } from "./export/index";
export { openBrowserEdition, openReportAsWorkbook, waysOut, type WaysOut } from "./export/index";
export { printedForm, printForm } from "./export/index";
export { blankEntries, fillBlanks } from "./fill-blanks";
export { fillCarriedForward } from "./fill-carried-forward";
export { followSelection } from "./follow-selection";
export {
  clearUnreadable,
  mendCertain,
  mendConfirmed,
  unreadableCells,
  type UnreadableCell,
} from "./mend-figures";
export { restoreTotals, typedTotalsOf } from "./restore-totals";
export { saveWorkbook } from "./save-workbook";
export { typeFigure } from "./type-figure";
export {
  insertNoFeeSentence,
  insertSubHeadings,
  openWordTexts,
  placeWordText,
  showParagraph,
  takeTextsFromWord,
  textParts,
  type ParagraphRef,
  type TakeChoice,
  type WordTexts,
} from "./texts/index";
export { undoStep } from "./undo-step";
export { readNow, writeFigures } from "./write-figures";
export {
  compareWithEarlier,
  composeReview,
  copyRemarks,
  earlierVersion,
  exportRemarksWord,
  hasUndeliveredReview,
  keepReplySender,
  keepReviewDraft,
  keepSenderForAll,
  noReplySender,
  noReviewDraft,
  readEarlierVersion,
  remarkKey,
  remarkOn,
  replySender,
  reviewDraft,
  reviewStanding,
  writeReplies,
  type EarlierVersion,
  type RemarkDraft,
  type ReplySender,
  type ReviewDraft,
  type Standing,
} from "./review/index";
export { replyText } from "../review/index";
export {
  answerFiles,
  answerText,
  answerTo,
  canPlaceSummary,
  chooseSummary,
  collectionInHand,
  compareResubmission,
  countReports,
  describeCounts,
  daysUntilDue,
  describeSimilarText,
  distribute,
  exportAnswers,
  findSummary,
  framesFor,
  keepCollectionInHand,
  lastYearForBlanks,
  lastYearIn,
  toldCutNames,
  toldWithoutBlank,
  toldRoster,
  makeSummary,
  officeName,
  openRoster,
  openSummary,
  openSummaryWorkbook,
  placeSummary,
  readingOrMistake,
  readSubmission,
  refusedForSize,
  receiveFiles,
  rosterFromText,
  saveAnswers,
  saveBlanks,
  saveSummary,
  stageOf,
  summaryHere,
  toldAnswers,
  writeSummaryFile,
  type AnswerFile,
  type AnswerNote,
  type CollectionInHand,
  type LastYear,
  type MadeSummary,
  type OpenedSummary,
  type ReceivingProgress,
  type Resubmission,
  type SummaryRequest,
} from "./collect/index";
export { rollReport, type LastReport } from "./roll-report";
export { openLastYear, readLastYear } from "./open-last-year";
export { bringInLastYear } from "./bring-in-last-year";
export { nextYearReport } from "./next-year-report";
