export type { ReportVersion } from "./report-version";
export { findingKey } from "./finding-key";
export type { FindingChanges, RemainingFinding } from "./compare-findings";
export type { ParagraphChange } from "./compare-paragraphs";
export {
  compareReports,
  type Comparison,
  type FactChange,
  type FigureChange,
  type TextChange,
} from "./compare-reports";
export { describeComparison, type ToldChange, type ToldComparison } from "./describe-comparison";
export type { Reply, ReplyFrame, ReplyGroup, ReplyPoint } from "./reply";
export type { ToldAlterations } from "./alteration-points";
export { composeRemarks, type FindingNote, type FreeLine, type RemarksSource } from "./compose-remarks";
export { composeReceipt } from "./compose-receipt";
export { replyText } from "./reply-text";
export { replyLetter } from "./reply-letter";
