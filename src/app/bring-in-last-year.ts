import { checkReport } from "./check-report";
import { lastYearOf } from "./open-last-year";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import { completedReport } from "./roll-report";
import type { Session } from "./session";

/**
 * 带入上年数据: last year's report beside the one that stands in the workbook, so that the two are compared. Nothing of
 * this year's figures is touched.
 */
export async function bringInLastYear(session: Session, files: readonly File[]): Promise<void> {
  await perform(session, "正在带入上年数据…", async () => {
    const { report: previous } = await lastYearOf(files);
    const found = await session.workbook.read();
    if (!found) throw new UserProblem("没有找到年报，请先新建年报或打开一份年报工作簿。");
    const { year } = found.report;
    if (previous.year !== year - 1) {
      throw new UserProblem(
        `这份年报是${year}年度的，要带入${year - 1}年度的年报，选择的是${previous.year}年度的，请重新选择文件。`,
      );
    }
    const { done, remarks } = await session.workbook.replaceLastYear(completedReport(previous));
    await checkReport(session);
    const other = previous.unit !== "" && previous.unit !== found.report.unit;
    return [
      done,
      ...(other ? [`带入的年报单位是“${previous.unit}”，与本单位名称不同，请确认没有选错文件。`] : []),
      ...remarks,
    ];
  });
}
