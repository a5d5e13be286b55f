import type { CellName } from "../form/index";
import type { Finding } from "../validation/index";

/** What the office tells a unit about its report: one value, sent as a message or as a letter. */
export interface Reply {
  readonly title: string;
  /** The unit's name; empty when the report gives none. */
  readonly addressee: string;
  readonly opening: string;
  /** What is asked for, by kind; none when all is well. */
  readonly groups: readonly ReplyGroup[];
  readonly closing: readonly string[];
  /** 落款; empty when the message itself shows who sends it. */
  readonly office: string;
  /** As printed: 2025年1月15日. */
  readonly date: string;
}

export interface ReplyGroup {
  /** Without its number: 需要改正. */
  readonly heading: string;
  readonly points: readonly ReplyPoint[];
}

export interface ReplyPoint {
  readonly text: string;
  /** Lines that belong to it: the single sums one slip has broken. */
  readonly details: readonly string[];
  /** What it was composed of; absent for what is on the report as a whole, or in words of the reviewer's own. */
  readonly findings?: readonly Finding[];
  /** The figure to look at first; absent where it is about none. */
  readonly cell?: CellName;
}

/** Who writes, when, and what the unit is to do by when; what is blank is left out of the text. */
export interface ReplyFrame {
  /** 审核单位, for the 落款. */
  readonly office?: string;
  readonly date: Date;
  /** 2025年1月20日, 1月20日 or 2025-01-20; “前” is added. */
  readonly deadline?: string;
  /** A name, a telephone number, or both. */
  readonly contact?: string;
}
