import { useReducer } from "react";
import {
  keepReplySender,
  keepReviewDraft,
  replySender,
  reviewDraft,
  type CheckedReport,
  type ReplySender,
  type ReviewDraft,
  type Session,
} from "../../../app/index";

export interface ReviewInHand {
  readonly draft: ReviewDraft;
  readonly sender: ReplySender;
  readonly changeDraft: (change: Partial<ReviewDraft>) => void;
  readonly changeSender: (change: Partial<ReplySender>) => void;
}

/** What the reviewer wrote so far; it outlives the tab, so that a look at 核对 loses nothing. */
export function useReviewDraft(session: Session, checked: CheckedReport): ReviewInHand {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return {
    draft: reviewDraft(session, checked),
    sender: replySender(session),
    changeDraft: (change) => {
      const before = reviewDraft(session, checked);
      keepReviewDraft(session, checked, { ...before, isDelivered: false, ...change });
      redraw();
    },
    changeSender: (change) => {
      keepReplySender(session, checked, { ...replySender(session), ...change });
      redraw();
    },
  };
}
