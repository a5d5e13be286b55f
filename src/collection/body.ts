import type { GovernmentLevel } from "../form/index";
import type { BodyKind } from "../consolidation/index";

/** One body of the list of bodies (名单). */
export interface Body {
  /** 单位名称, as the list gives it. */
  readonly name: string;
  readonly code?: string;
  readonly kind: BodyKind;
  /** A government of which the list does not say whether it is the office's own; `settleKinds` decides. */
  readonly kindIsOpen?: true;
  /** Absent where the list does not say. */
  readonly level?: GovernmentLevel;
  /** Name, number, or both, as written. */
  readonly contact?: string;
  /** 必报: it is 未报 until its report has come. */
  readonly mustReport: boolean;
}

/** The list of bodies, in its own order. */
export type Roster = readonly Body[];
