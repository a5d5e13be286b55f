import type { UnitReport } from "../figures/index";
import type { Check } from "../validation/index";

/** A unit's report as it was handed in once, with what its check found. */
export interface ReportVersion {
  readonly report: UnitReport;
  readonly check: Check;
  /** What 封面 says, by its printed labels (联系人, 单位负责人…); a blank answer is absent. */
  readonly facts: ReadonlyMap<string, string>;
}
