import type { ReceivedFile, Roster } from "../../collection/index";
import type { Session } from "../session";
import type { LastYear } from "./last-year";
import type { OpenedSummary } from "./open-summary";

/** What an office has chosen for 汇总审核 so far. */
export interface CollectionInHand {
  readonly year: number;
  readonly roster?: Roster | undefined;
  /** 汇总单位 as the officer typed it; absent: that of the list or of the summary gone on from. */
  readonly unit?: string | undefined;
  /** The summary to go on from. */
  readonly before?: OpenedSummary | undefined;
  readonly lastYear?: LastYear | undefined;
  readonly received?: readonly ReceivedFile[] | undefined;
}

const kept = new WeakMap<Session, CollectionInHand>();

/** What was chosen so far; the pane showing something else meanwhile does not lose it. */
export function collectionInHand(session: Session): CollectionInHand | undefined {
  return kept.get(session);
}

export function keepCollectionInHand(session: Session, inHand: CollectionInHand): void {
  kept.set(session, inHand);
}
