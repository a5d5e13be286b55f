import type { Form, Level, NarrativeRuleId, PrintedHeading } from "../../form/index";
import type { Figures, Narrative, UnitReport } from "../../figures/index";
import type { Finding, Unverified } from "../finding";

/** What the texts are checked against. */
export interface TextContext {
  readonly form: Form;
  readonly figures: Figures;
  readonly narrative: Narrative;
  readonly year?: number;
  /** 填报单位 */
  readonly unit?: string;
  readonly state?: string;
  readonly previous?: UnitReport;
  /** As in a CheckContext. */
  readonly headings?: readonly PrintedHeading[];
}

/** What a check of the texts finds. */
export type TextFinding = Omit<Finding, "level"> & {
  readonly rule: NarrativeRuleId;
  /** Named where its rule has two levels and this is not the first; else it is that of the rule. */
  readonly level?: Level;
};

/** Which reading a statement agrees with, where it has several. */
export interface MatchedReading {
  readonly paragraph: NonNullable<Finding["paragraph"]>;
  /** The statement as printed: 收到政府信息公开申请36件. */
  readonly quote: string;
  /** 本年新收, 本年新收加上年结转 … */
  readonly reading: string;
}

/** What came of comparing the statements of the texts with the tables. */
export interface ClaimOutcome {
  readonly findings: readonly TextFinding[];
  readonly unverified: readonly Unverified[];
  readonly readings: readonly MatchedReading[];
}
