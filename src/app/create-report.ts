import { editionOfYear, formOf, zerosByLaw } from "../form/index";
import type { UnitReport } from "../figures/index";
import { checkReport } from "./check-report";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";

const noNarrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

/**
 * A report nobody has filled yet, on the edition of its year. Where the level of government is known and the law
 * gives it no power to make 规章, that row is answered with 0.
 */
export function blankReport(unit: string, year: number, governmentLevel?: string): UnitReport {
  const edition = editionOfYear(year);
  const zeros = zerosByLaw(formOf(edition), governmentLevel);
  return {
    unit,
    year,
    edition,
    ...(governmentLevel === undefined ? {} : { governmentLevel }),
    figures: new Map(zeros.map((name) => [name, { state: "number", value: 0 }])),
    typedTotals: new Set(),
    narrative: { ...noNarrative, title: [unit, `${year}年政府信息公开工作年度报告`] },
  };
}

/** 新建年报: the sheets for a unit and year, in the open workbook or as a file. */
export async function createReport(session: Session, unit: string, year: number): Promise<void> {
  await perform(session, "正在新建年报…", async () => {
    if (unit.trim() === "") throw new UserProblem("请先填写单位名称（全称），再按“新建年报”。");
    const { done, remarks } = await session.workbook.create(blankReport(unit.trim(), year));
    if (session.workbook.home === "excel") await checkReport(session);
    return [done, ...remarks];
  });
}

/** 恢复表样: labels, formats, checks and protection come back around the figures that stand. */
export async function restoreReport(session: Session): Promise<void> {
  await perform(session, "正在恢复表样…", async () => {
    const { checked } = session.getSnapshot();
    if (!checked) throw new UserProblem("本工作簿里没有年报，请先新建年报。");
    const { done, remarks } = await session.workbook.create(checked.found.report);
    await checkReport(session);
    return [done, ...remarks];
  });
}
