import type { CollectedFile } from "../../collection/index";
import {
  compareReports,
  describeComparison,
  type Comparison,
  type ReportVersion,
  type ToldComparison,
} from "../../review/index";

/** What a unit changed between the file it sent first and the one that counts. */
export interface Resubmission {
  /** The file sent before. */
  readonly file: string;
  readonly comparison: Comparison;
  readonly told: ToldComparison;
}

/** Undefined where a unit sent one file only, or only a Word beside its workbook. 封面 is not compared. */
export function compareResubmission({ read, earlier, findings }: CollectedFile): Resubmission | undefined {
  if (!read || !earlier) return undefined;
  const version = (report: typeof read, found: typeof findings): ReportVersion => ({
    report: report.report,
    check: { ...report.check, findings: found },
    facts: new Map(),
  });
  const [before, after] = [version(earlier.read, earlier.findings), version(read, findings)];
  const comparison = compareReports(before, after);
  return { file: earlier.file, comparison, told: describeComparison(before, after, comparison) };
}
