import type { PrintedHeading, TableFault } from "../form/index";
import type { Figure, Narrative, UnitReport } from "../figures/index";

/**
 * What is known about a report besides its figures. Everything may be absent: a rule that needs what is absent
 * says nothing, neither a finding nor 未能核对.
 */
export interface CheckContext {
  /** 草稿, 送审稿 or 定稿; absent counts as 草稿. A report that is collected is checked as 送审稿. */
  readonly state?: string;
  readonly year?: number;
  /** 填报单位 */
  readonly unit?: string;
  /** As in a UnitReport; an unknown one counts as absent. */
  readonly governmentLevel?: string;
  /** Last year's report, its totals added up. A figure its edition does not ask counts as absent. */
  readonly previous?: UnitReport;
  /** 台账新收数 and 台账办结数 of 封面. */
  readonly ledger?: { readonly received?: Figure; readonly answered?: Figure };
  readonly narrative?: Narrative;
  /** Where the tables the figures were read from are not the official ones. */
  readonly tableFaults?: readonly TableFault[];
  /** The headings of a Word or another printed text; absent of a workbook, whose report prints the official ones. */
  readonly headings?: readonly PrintedHeading[];
  /** The day of checking, in local time. */
  readonly today?: Date;
}
