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
  readonly earlier?: EarlierVersion;
}

/** Who writes to units and until when they have to answer: the same from one report to the next. */
export interface ReplySender {
  readonly office: string;
  readonly deadline: string;
  readonly contact: string;
}

interface Kept {
  report: string;
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

export function replySender(session: Session): ReplySender {
  return keptOf.get(session)?.sender ?? noReplySender;
}

export function keepReplySender(session: Session, checked: CheckedReport, sender: ReplySender): void {
  keptFor(session, checked).sender = sender;
}

/** The same for an answer to all units at once, where no report is open. */
export function keepSenderForAll(session: Session, sender: ReplySender): void {
  keptOf.set(session, { report: "", draft: noReviewDraft, ...keptOf.get(session), sender });
}

function keptFor(session: Session, checked: CheckedReport): Kept {
  const { unit, year } = checked.found.report;
  const report = `${session.workbook.document} ${year} ${unit}`;
  const kept = keptOf.get(session);
  if (kept?.report === report) return kept;
  const fresh: Kept = { report, draft: noReviewDraft, sender: kept?.sender ?? noReplySender };
  keptOf.set(session, fresh);
  return fresh;
}
