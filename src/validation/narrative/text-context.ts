import type { Form, NarrativeRuleId } from "../../form/index";
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
}

/** What a check of the texts finds; the level is that of its rule. */
export type TextFinding = Omit<Finding, "level"> & { readonly rule: NarrativeRuleId };

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
