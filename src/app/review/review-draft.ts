import type { FreeLine } from "../../review/index";
import type { CheckedReport, Session } from "../session";
import type { EarlierVersion } from "./read-earlier-version";

/** What a reviewer says of one finding. */
export interface RemarkDraft {
  /** 审核意见. */
  readonly text: string;
  /** How the finding is rated, one of `remarkConclusions`; empty for not at all. */
  readonly conclusion: string;
}

/** What a reviewer wrote in the pane, whether or not it stands in the sheet, too. */
export interface ReviewDraft {
  /** 审核意见 by finding (`remarkKey`), where it differs from what the sheet holds. */
  readonly remarks: ReadonlyMap<string, RemarkDraft>;
  /** Lines of the reviewer's own that the sheet cannot hold. */
  readonly lines: readonly FreeLine[];
  /** 审核结论; absent while it is what the sheet holds. */
  readonly conclusion?: string;
  /** A line of the reviewer's own that is being typed. */
  readonly begun?: FreeLine;
  readonly earlier?: EarlierVersion;
  /** Whether the answer left the pane, copied or as Word, since something was last changed. */
  readonly isDelivered?: boolean;
}

/** Who writes to units and until when they have to answer: the same from one report to the next. */
export interface ReplySender {
  readonly office: string;
  readonly deadline: string;
  readonly contact: string;
}

interface Kept {
  report: string;
  document: number;
  draft: ReviewDraft;
  sender: ReplySender;
}

export const noReviewDraft: ReviewDraft = { remarks: new Map(), lines: [] };
export const noReplySender: ReplySender = { office: "", deadline: "", contact: "" };
const keptOf = new WeakMap<Session, Kept>();

/**
 * What was written on this report so far; leaving the tab does not lose it. Another file begins anew, the same unit's
 * once it was mended and sent again, too.
 */
export function reviewDraft(session: Session, checked: CheckedReport): ReviewDraft {
  return keptFor(session, checked).draft;
}

export function keepReviewDraft(session: Session, checked: CheckedReport, draft: ReviewDraft): void {
  keptFor(session, checked).draft = draft;
}

/** Whether the reviewer of the open file wrote what neither the workbook holds nor an answer was sent with. */
export function hasUndeliveredReview(session: Session): boolean {
  const kept = keptOf.get(session);
  if (kept?.document !== session.workbook.document || kept.draft.isDelivered) return false;
  const { remarks, lines, conclusion, begun } = kept.draft;
  const isWritten = ({ text, conclusion: rated }: RemarkDraft) => text.trim() !== "" || rated !== "";
  return (
    [...remarks.values()].some(isWritten) ||
    lines.length > 0 ||
    conclusion !== undefined ||
    (begun?.text.trim() ?? "") !== ""
  );
}

export function replySender(session: Session): ReplySender {
  return keptOf.get(session)?.sender ?? noReplySender;
}

export function keepReplySender(session: Session, checked: CheckedReport, sender: ReplySender): void {
  keptFor(session, checked).sender = sender;
}

/** The same for an answer to all units at once, where no report is open. */
export function keepSenderForAll(session: Session, sender: ReplySender): void {
  const { document } = session.workbook;
  keptOf.set(session, { report: "", document, draft: noReviewDraft, ...keptOf.get(session), sender });
}

function keptFor(session: Session, checked: CheckedReport): Kept {
  const { unit, year } = checked.found.report;
  const { document } = session.workbook;
  const report = `${document} ${year} ${unit}`;
  const kept = keptOf.get(session);
  if (kept?.report === report) return kept;
  const fresh: Kept = { report, document, draft: noReviewDraft, sender: kept?.sender ?? noReplySender };
  keptOf.set(session, fresh);
  return fresh;
}
