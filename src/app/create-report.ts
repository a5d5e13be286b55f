import type { GovernmentLevel } from "../form/index";
import { checkReport } from "./check-report";
import { perform } from "./perform";
import { UserProblem, type Created } from "./report-workbook";
import type { LastReport, UnitAnswers } from "./roll-report";
import type { Session } from "./session";
import { beganFromLast, noReport, unitFirst } from "./wording";

/** What may be said of a new report besides its unit and year. */
export interface NewReport {
  readonly governmentLevel?: GovernmentLevel;
  /** Last year's report, to begin from. */
  readonly last?: LastReport;
}

/** 新建年报: the sheets for a unit and year, in the open workbook or as a file. */
export async function createReport(
  session: Session,
  unit: string,
  year: number,
  { governmentLevel, last }: NewReport = {},
): Promise<void> {
  await perform(session, "正在新建年报…", async () => {
    const name = unit.trim();
    if (name === "") throw new UserProblem(unitFirst);
    const { done, remarks } = last
      ? await createFromLast(session, last, year, { unit: name, ...(governmentLevel && { governmentLevel }) })
      : await createBlank(session, name, year, governmentLevel);
    if (session.workbook.home === "excel") {
      session.update({ seenForm: null });
      await checkReport(session);
    }
    return [done, ...remarks];
  });
}

async function createBlank(
  session: Session,
  unit: string,
  year: number,
  governmentLevel: GovernmentLevel | undefined,
): Promise<Created> {
  const { blankReport } = await import("./blank-report");
  return session.workbook.create(blankReport(unit, year, governmentLevel));
}

async function createFromLast(
  session: Session,
  last: LastReport,
  year: number,
  answers: UnitAnswers,
): Promise<Created> {
  const { rollReport } = await import("./roll-report");
  const { report, ...besides } = rollReport(last, year, answers);
  const { done, remarks } = await session.workbook.create(report, besides);
  return { done, remarks: [beganFromLast(last.report.year), ...remarks] };
}

/** 恢复表样: labels, formats, checks and protection come back around the figures that stand. */
export async function restoreReport(session: Session): Promise<void> {
  await perform(session, "正在恢复表样…", async () => {
    const { checked } = session.getSnapshot();
    if (!checked) throw new UserProblem(noReport);
    const { done, remarks } = await session.workbook.create(checked.found.report);
    session.update({ seenForm: null });
    await checkReport(session);
    return [done, ...remarks];
  });
}
