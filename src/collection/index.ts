export type { Body, Roster } from "./body";
export { decodeText } from "./decode-text";
export { splitRows } from "./split-rows";
export { describeRoster } from "./describe-roster";
export { readRoster } from "./read-roster";
export { UnreadableRoster } from "./unreadable-roster";
export { matchBody, type BodyMatch, type MatchedBy, type UnitClues } from "./match-body";
export { settleKinds, type SettledRoster } from "./settle-kinds";
export { governmentName } from "./government-name";
export { kindByName } from "./kind-by-name";
export { nameKey, shortNameKey } from "./name-key";
export type { Reading, ReadReport, ReceivedFile, UnreadFile } from "./received-file";
export { fileStates, type CollectedFile, type EarlierSubmission, type FileState } from "./collected-file";
export { classifyFiles, type Collecting } from "./classify-files";
export { missingBodies } from "./missing-bodies";
export { findDistrictFindings, type DistrictCase, type KnownTotals } from "./district-findings";
export { checkAdjustments, type AdjustmentPlace } from "./check-adjustments";
export { checkUnitList } from "./check-unit-list";
export { describeSimilarText } from "./describe-similar-text";
export { findSimilarTexts, type SimilarText, type UnitTexts } from "./similar-texts";
export { collect, type Collection, type CollectOptions } from "./collect";
export { describeStage } from "./describe-stage";
export { describeCounts } from "./describe-counts";
export { keepLedger, noLongerCounted, notCompared } from "./keep-ledger";
export {
  countedBodies,
  countLedger,
  daysUntilDue,
  dueDay,
  withDeadline,
  type LedgerCounts,
  type LedgerEntry,
  type LedgerState,
} from "./ledger";
