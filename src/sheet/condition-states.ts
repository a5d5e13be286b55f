import { failedMark, passedText, unverifiedText } from "./check-formulas";
import type { Area, LayoutConditionalFormat } from "./workbook-layout";

/** What begins the state of a rule that takes a written reason. */
const explainMark = "!";
/** What begins the state of a rule that has nothing to say here: what it asks about is not given, or not asked of the unit. */
const silentMark = "—";

/** The states of a rule on several figures, besides ✓ and 未能核对. */
export const conditionStates = {
  wrong: `${failedMark} 必须改正`,
  explain: `${explainMark} 需说明`,
  /** 封面 gives no number of the unit's own register. */
  noRegister: `${silentMark} 未填台账数`,
  /** 封面 gives no level of government. */
  noLevel: `${silentMark} 未选层级`,
  otherLevel: `${silentMark} 不适用`,
  /** This year's figures alone are unusual; last year's tell whether the rule is broken. */
  lastYearTells: `${silentMark} 待对照上年`,
  /** 上年数据 is not of the year before that of 封面. */
  otherYear: `${silentMark} 年度不符`,
} as const;

/** What a written reason is asked for, in a colour that stands out less than what is wrong. */
export function explainMarks(area: Area, firstCell: string): LayoutConditionalFormat {
  return { area, formula: `=LEFT(${firstCell},1)="${explainMark}"`, fill: "#FFF4CE", color: "#8A5A00" };
}

/** A rule that has nothing to say here stands back as one that waits does. */
export function silentMarks(area: Area, firstCell: string): LayoutConditionalFormat {
  return { area, formula: `=LEFT(${firstCell},1)="${silentMark}"`, fill: "#FFFFFF", color: "#8A8886" };
}

/** How many of the conditions with these states are broken, to be explained, waiting, kept and without a verdict. */
export function conditionSummary(
  title: string,
  states: string,
  results: readonly (string | number)[],
): { formula: string; result: string } {
  const counts = [
    ["有误", `${failedMark}*`],
    ["需说明", `${explainMark}*`],
    [unverifiedText, unverifiedText],
    ["通过", passedText],
    ["未作结论", `${silentMark}*`],
  ] as const;
  const isLike = (text: string, pattern: string) =>
    pattern.endsWith("*") ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
  const numberLike = (pattern: string) => results.filter((text) => isLike(String(text), pattern)).length;
  return {
    formula: `="${title}："&${counts.map(([label, pattern]) => `"${label} "&COUNTIF(${states},"${pattern}")&" 项`).join('，"&')}"`,
    result: `${title}：${counts.map(([label, pattern]) => `${label} ${numberLike(pattern)} 项`).join("，")}`,
  };
}
