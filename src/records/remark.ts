import type { RuleId } from "../form/index";
import type { PlaceKey } from "./explanation";

/** How a reviewer rates one finding, or the report as a whole. */
export const remarkConclusions = ["通过", "请改正", "请补充说明"] as const;
export const reportConclusions = ["通过", "退回修改"] as const;

/** 审核意见 on a finding, or a free line that names a cell. */
export interface Remark {
  readonly rule?: RuleId;
  readonly place?: PlaceKey;
  /** The place in words, as it stands in the sheet. */
  readonly where: string;
  readonly text: string;
  /** 审核结论 on this finding, as chosen or typed. */
  readonly conclusion?: string;
}
