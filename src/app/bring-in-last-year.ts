import { checkReport } from "./check-report";
import { lastYearOf } from "./open-last-year";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import { completedReport } from "./roll-report";
import type { Session } from "./session";
import { noReport } from "./wording";
import { notTheYearBefore, otherUnitBroughtIn } from "./writing-wording";

/**
 * 带入上年数据: last year's report beside the one that stands in the workbook, so that the two are compared. Nothing of
 * this year's figures is touched.
 */
export async function bringInLastYear(session: Session, files: readonly File[]): Promise<void> {
  await perform(session, "正在带入上年数据…", async () => {
    const { report: previous } = await lastYearOf(files);
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    const { year } = found.report;
    if (previous.year !== year - 1) throw new UserProblem(notTheYearBefore(year, previous.year));
    const { done, remarks } = await session.workbook.replaceLastYear(completedReport(previous));
    await checkReport(session);
    const other = previous.unit !== "" && previous.unit !== found.report.unit;
    return [done, ...(other ? [otherUnitBroughtIn(previous.unit)] : []), ...remarks];
  });
}
