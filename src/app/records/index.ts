export { confirmExplanation } from "./confirm-explanation";
export { explainFinding } from "./explain-finding";
export { keepFinding } from "./keep-finding";
export { finalize, reopenDraft, submitForReview } from "./move-state";
export { removeExplanation } from "./remove-explanation";
export { writeConclusion, writeRemark, type RemarkTarget } from "./write-remark";
