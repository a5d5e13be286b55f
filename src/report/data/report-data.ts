import { reportToJson, stampOf, type ReportJson, type UnitReport } from "../../figures/index";
import { formOf, type CellName, type EditionId, type RuleId } from "../../form/index";
import { toldFinding, type Check, type ToldFinding } from "../../validation/index";

/** A written reason for a finding, as it is recorded in the workbook. */
export interface ExplanationData {
  readonly rule?: RuleId;
  /** A cell's name, `text.` and a part of the texts, or `report`. */
  readonly place?: string;
  readonly kind: string;
  readonly reason: string;
  readonly by?: string;
  readonly status?: string;
}

/** A whole report as data, in the names of the form; `docs/report.schema.json` describes it. */
export interface ReportData extends ReportJson {
  readonly format: typeof reportDataFormat;
  readonly edition: EditionId;
  /** 草稿, 送审稿 or 定稿. */
  readonly state: string;
  /** 核验码, over unit, year, edition, figures and texts. */
  readonly stamp: string;
  readonly blanks: readonly CellName[];
  readonly findings: readonly ToldFinding[];
  readonly unverified: Check["unverified"];
  readonly explanations: readonly ExplanationData[];
}

/** Raised when a name changes its meaning or goes; a name that comes does not raise it. */
export const reportDataFormat = "nianbao-report-1";

export interface ReportDataSource {
  readonly report: UnitReport;
  readonly check: Check;
  readonly state: string;
  readonly explanations: readonly ExplanationData[];
}

/** A report with everything known about it as one JSON value. */
export function reportData({ report, check, state, explanations }: ReportDataSource): ReportData {
  const form = formOf(report.edition);
  return {
    format: reportDataFormat,
    ...reportToJson(report),
    edition: report.edition,
    state,
    stamp: stampOf(report),
    blanks: check.blanks,
    findings: check.findings.map((finding) => toldFinding(form, finding)),
    unverified: check.unverified,
    explanations,
  };
}
