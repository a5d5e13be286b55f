export { compareWithEarlier, composeReview, remarkKey, remarkOn } from "./compose-review";
export { copyRemarks } from "./copy-remarks";
export { exportRemarksWord, writeReplies } from "./export-remarks-word";
export { earlierVersion, readEarlierVersion, type EarlierVersion } from "./read-earlier-version";
export {
  hasUndeliveredReview,
  keepReplySender,
  keepReviewDraft,
  keepSenderForAll,
  noReplySender,
  noReviewDraft,
  replySender,
  reviewDraft,
  type RemarkDraft,
  type ReplySender,
  type ReviewDraft,
} from "./review-draft";
export { reviewStanding, type Standing } from "./review-standing";
export { versionOf } from "./version-of";
