export { readSubmission } from "./read-submission";
export { readingOrMistake } from "./reading-or-mistake";
export { refusedForSize } from "./refused-for-size";
export { openRoster, rosterFromText } from "./open-roster";
export { findSummary, openSummary, type OpenedSummary } from "./open-summary";
export {
  makeSummary,
  stageOf,
  writeSummaryFile,
  type MadeSummary,
  type SummaryRequest,
} from "./make-summary";
export { officeName } from "./office-name";
export { distribute, toldCutNames, toldWithoutBlank, type DistributedFile } from "./distribute";
export { receiveFiles, type ReceivingProgress } from "./receive-files";
export { answerText, answerTo, exportAnswers, framesFor } from "./answer-units";
export { answerFiles, type AnswerFile, type AnswerNote } from "./answer-files";
export { saveAnswers, toldAnswers } from "./save-answers";
export { compareResubmission, type Resubmission } from "./compare-resubmission";
export { collectionInHand, keepCollectionInHand, type CollectionInHand } from "./collection-in-hand";
export { canPlaceSummary, placeSummary, summaryHere } from "./summary-here";
export { openSummaryWorkbook, saveBlanks, saveSummary } from "./save-summary";
export { lastYearForBlanks } from "./match-last-year";
export { lastYearIn, type LastYear } from "./last-year";
export { toldRoster } from "./told-roster";
export { chooseSummary } from "./choose-summary";
export {
  countLedger as countReports,
  daysUntilDue,
  describeCounts,
  describeSimilarText,
} from "../../collection/index";
