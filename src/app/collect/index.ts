export { readSubmission } from "./read-submission";
export { openRoster, rosterFromText } from "./open-roster";
export { findSummary, openSummary, type OpenedSummary } from "./open-summary";
export { makeSummary, writeSummaryFile, type MadeSummary, type SummaryRequest } from "./make-summary";
export { distribute, type DistributedFile } from "./distribute";
