import type { UnitReport } from "../figures/index";
import { formOf } from "../form/index";
import { checkFigures, type Finding } from "../validation/index";
import type { ReadReport } from "./received-file";

/**
 * A report checked once more beside the office's copy of the unit's report of last year, which goes before what the
 * unit wrote into 上年数据. What the unit explained, or the office let stand, still counts where the finding is the same.
 */
export function checkWithLastYear(read: ReadReport, previous: UnitReport | undefined): ReadReport {
  const { context, report, formulaTotals, incomplete = new Set() } = read;
  if (!previous || !context || previous.year !== report.year - 1) return read;
  const known = new Map([...report.figures].filter(([name]) => !incomplete.has(name)));
  const totals = new Set([...formulaTotals, ...incomplete]);
  const check = checkFigures(formOf(report.edition), known, totals, { ...context, previous });
  const stillIn = (settled: ReadonlySet<Finding>) => {
    const keys = new Set([...settled].map(sameness));
    return new Set(check.findings.filter((finding) => keys.has(sameness(finding))));
  };
  return {
    ...read,
    check,
    ...(read.kept && { kept: stillIn(read.kept) }),
    ...(read.explained && { explained: stillIn(read.explained) }),
  };
}

function sameness({ rule, cells, expected, actual, text, paragraph, sentence }: Finding): string {
  return JSON.stringify([rule, cells, expected, actual, text, paragraph, sentence]);
}
