import { figurePlaces, formOf, governmentLevelTitles, type GovernmentLevel } from "../form/index";
import { addUpTotals, type UnitReport } from "../figures/index";
import type { Cover } from "../sheet/index";
import { nextYearReport } from "./next-year-report";
import { UserProblem } from "./report-workbook";
import { notTheYearBefore } from "./writing-wording";

/** A report of the year before, as a file gave it. */
export interface LastReport {
  readonly report: UnitReport;
  /** What its 封面 says; a Word report has none. */
  readonly cover: Cover;
}

/** A report begun from last year's, with what else its workbook is to hold. */
export interface RolledReport {
  readonly report: UnitReport;
  readonly cover: Cover;
  readonly previous: UnitReport;
}

/** What stays with a unit from year to year; states, signatures and dates do not. */
const keptFields = ["unitCode", "governmentLevel", "contact", "phone"] as const;

/** What the user said of the unit, over what last year's report says. */
export interface UnitAnswers {
  readonly unit?: string;
  readonly governmentLevel?: GovernmentLevel;
}

/**
 * The report of `year` begun from last year's: unit, code, level and contact, last year's 结转下年度 as this year's
 * 上年结转, its texts to be rewritten, and its figures to compare with. What is carried over is last year's print and
 * a proposal: Y-CARRY compares it whatever is typed. Throws UserProblem when the report is not of the year before.
 */
export function rollReport(last: LastReport, year: number, answers: UnitAnswers = {}): RolledReport {
  if (last.report.year !== year - 1) {
    throw new UserProblem(notTheYearBefore(year, last.report.year));
  }
  const previous = completedReport({ ...last.report, ...answers });
  const next = nextYearReport(previous);
  const cover: Cover = {};
  for (const field of keptFields) {
    const answer = last.cover[field];
    if (answer !== undefined) cover[field] = answer;
  }
  if (answers.governmentLevel) cover.governmentLevel = governmentLevelTitles[answers.governmentLevel];
  return {
    report: { ...next, narrative: { ...last.report.narrative, title: next.narrative.title } },
    cover,
    previous,
  };
}

/** A report with every total added up that was left to its formula. */
export function completedReport(report: UnitReport): UnitReport {
  const form = formOf(report.edition);
  const totals = [...figurePlaces(form)].flatMap(([name, { cell }]) =>
    cell.role === "total" && !report.typedTotals.has(name) ? [name] : [],
  );
  return { ...report, figures: addUpTotals(form, report.figures, new Set(totals)) };
}
