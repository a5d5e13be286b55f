import type { CellName, RuleId } from "../form/index";
import type { ExplanationStatus } from "../records/index";
import { sinceFinal, type CheckedReport } from "../app/index";
import type { Finding } from "../validation/index";

/** How a finding was settled though its figures stand: 主管部门同意保留, or a 情况说明 that stands. */
export type SettledBy = "kept" | "explained";

/** Undefined for a finding that is open, and for a 提示, which asks for nothing. */
export function settledBy(
  { settlement }: Pick<CheckedReport, "settlement">,
  finding: Finding,
): SettledBy | undefined {
  if (finding.level === "hint" || settlement.answers.get(finding)?.settles !== true) return undefined;
  return finding.level === "hard" ? "kept" : "explained";
}

/** A 情况说明 or 保留 as `check --json` tells it. */
export interface ToldExplanation {
  /** Absent where someone typed a row without naming a rule. */
  readonly rule?: RuleId;
  /** The cell by name, `text.` and a part of the texts, or `report`; absent where the place is not understood. */
  readonly place?: CellName;
  readonly kind: string;
  readonly reason: string;
  readonly by?: string;
  readonly status: ExplanationStatus;
}

/** A 审核意见 as `check --json` tells it; `conclusion` is 审核结论 on this one. */
export interface ToldRemark {
  readonly rule?: RuleId;
  readonly place?: CellName;
  readonly where: string;
  readonly text: string;
  readonly conclusion?: string;
}

/** What stands written beside the figures. */
export interface ToldRecords {
  readonly explanations: readonly ToldExplanation[];
  /** Indices in `findings` of what is neither mended, explained nor kept: 必须改正 and 需说明. */
  readonly open: readonly number[];
  readonly remarks: readonly ToldRemark[];
  /** 审核结论 on the report as a whole. */
  readonly conclusion?: string;
  /** Only for 定稿: whether figures and texts are what they were; `unrecorded` where nothing was recorded. */
  readonly sinceFinal?: "unchanged" | "changed" | "unrecorded";
}

export function toldRecords({ found, check, settlement }: CheckedReport): ToldRecords {
  const since = sinceFinal(found);
  return {
    explanations: found.explanations.map((explanation) => {
      const { rule, place, kind, reason, by } = explanation;
      const status = settlement.statuses.get(explanation) ?? "待确认";
      return { ...(rule && { rule }), ...(place && { place }), kind, reason, ...(by && { by }), status };
    }),
    open: settlement.open.map((finding) => check.findings.indexOf(finding)),
    remarks: found.remarks.map(({ rule, place, where, text, conclusion }) => ({
      ...(rule && { rule }),
      ...(place && { place }),
      where,
      text,
      ...(conclusion && { conclusion }),
    })),
    ...(found.conclusion !== undefined && { conclusion: found.conclusion }),
    ...(since && { sinceFinal: since }),
  };
}
