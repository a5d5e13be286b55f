import type { RuleId } from "../form/index";

/** 情况说明 answers a 需说明; 主管部门同意保留 keeps a 必须改正 that the truth cannot satisfy. */
export const explanationKinds = ["情况说明", "主管部门同意保留"] as const;
export type ExplanationKind = (typeof explanationKinds)[number];

/**
 * 有效: what it speaks of is as it was when it was recorded. 已失效: something of it has changed since. 待确认: nothing
 * was recorded with it (it was typed in the sheet), or the name of who consented is missing.
 */
export type ExplanationStatus = "有效" | "已失效" | "待确认";

/**
 * Where a record stands: the first cell of the finding by name, `text.` and a part of the texts where the finding is
 * about a paragraph (`text.overview`), or `report` where it is about the report as a whole.
 */
export type PlaceKey = string;

/**
 * What took part in a finding when its record was made, by key: a cell's name, `previous.` and the name for last
 * year's figure, `ledger.received` and `ledger.answered`, `text.overview` for the paragraph, `words` for what the
 * finding said where it has nothing else. The text is what stood there; an empty one is a blank cell, which is not 0.
 */
export type RecordedFacts = ReadonlyMap<string, string>;

/** A written reason for a finding. */
export interface Explanation {
  /** Absent where someone typed a row without naming one. */
  readonly rule?: RuleId;
  /** Absent where the place that was typed is none of the form. */
  readonly place?: PlaceKey;
  readonly kind: ExplanationKind;
  readonly reason: string;
  /** Who consented; only asked for keeping. */
  readonly by?: string;
  /** Absent: typed in the sheet and not confirmed yet. */
  readonly factsThen?: RecordedFacts;
}
