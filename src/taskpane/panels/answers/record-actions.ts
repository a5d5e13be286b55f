import {
  confirmExplanation,
  explainFinding,
  finalize,
  keepFinding,
  removeExplanation,
  reopenDraft,
  submitForReview,
  type Session,
} from "../../../app/index";
import type { FoundExplanation } from "../../../sheet/index";
import type { Finding } from "../../../validation/index";

/** What can be written down beside the figures; each is one step. */
export interface RecordActions {
  onExplain(findings: readonly Finding[], reason: string): void;
  onKeep(findings: readonly Finding[], reason: string, by: string): void;
  onConfirm(findings: readonly Finding[]): void;
  onRemove(explanation: FoundExplanation): void;
  onSubmit(): void;
  onFinalize(): void;
  onReopen(): void;
}

export function recordActions(session: Session): RecordActions {
  return {
    onExplain: (findings, reason) => void explainFinding(session, findings, reason),
    onKeep: (findings, reason, by) => void keepFinding(session, findings, reason, by),
    onConfirm: (findings) => void confirmExplanation(session, findings),
    onRemove: (explanation) => void removeExplanation(session, explanation),
    onSubmit: () => void submitForReview(session),
    onFinalize: () => void finalize(session),
    onReopen: () => void reopenDraft(session),
  };
}
