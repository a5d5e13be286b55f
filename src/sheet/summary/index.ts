export { layOutSummary, type SummaryOptions } from "./lay-out-summary";
export { readSummary, type FoundSummary } from "./read-summary";
export type { UnreadableAmount } from "./read-summary-table";
export { adjustmentPlace } from "./adjustment-place";
export {
  summarySheetNames,
  type SummaryContent,
  type SummaryLayout,
  type SummarySheetKey,
} from "./summary-content";
export { otherSheets } from "./other-sheets";
export { readOwnNotes, type OwnNotes } from "./own-notes";
