import { matchBody, type Body, type ReceivedFile, type Roster } from "../../collection/index";
import type { UnitReport } from "../../figures/index";
import { lastYearIn } from "./last-year";
import { words } from "./wording";

/** Last year's reports by the bodies whose blanks they go into, and those that go into none. */
export interface MatchedLastYear {
  readonly before: ReadonlyMap<Body, UnitReport>;
  readonly notListed: readonly UnitReport[];
  /** Of a body that has another report among them. */
  readonly second: readonly UnitReport[];
}

/** Finds each report's body of the list; the first of a body's reports counts. */
export function matchLastYear(roster: Roster, reports: readonly UnitReport[]): MatchedLastYear {
  const before = new Map<Body, UnitReport>();
  const notListed: UnitReport[] = [];
  const second: UnitReport[] = [];
  for (const report of reports) {
    const match = matchBody(roster, { unit: report.unit, fileName: "" });
    if (!match) notListed.push(report);
    else if (before.has(match.body)) second.push(report);
    else before.set(match.body, report);
  }
  return { before, notListed, second };
}

/** Last year's reports for the blanks of `year`, and for every file that goes into none of them why, a sentence each. */
export async function lastYearForBlanks(
  received: readonly ReceivedFile[],
  roster: Roster,
  year: number,
): Promise<{ readonly reports: readonly UnitReport[]; readonly leftOut: readonly string[] }> {
  const { reports, summary, leftOut } = await lastYearIn(received, year);
  const { notListed, second } = matchLastYear(roster, reports);
  const fileOf = new Map<UnitReport, string>();
  for (const { file, reading } of received) if (reading.kind === "report") fileOf.set(reading.report, file);
  const told = (report: UnitReport, why: string) => words.notOfLastYear(fileOf.get(report) ?? "", why);
  const summaries = received.filter(
    ({ reading }) => summary && reading.kind === "report" && reading.isSummary && reading.year === year - 1,
  );
  return {
    reports,
    leftOut: [
      ...leftOut,
      ...summaries.slice(0, 1).map(({ file }) => words.notOfLastYear(file, words.summaryInNoBlank)),
      ...notListed.map((report) => told(report, words.notAmongBlanks(report.unit))),
      ...second.map((report) => told(report, words.secondOfUnit(report.unit))),
    ],
  };
}
