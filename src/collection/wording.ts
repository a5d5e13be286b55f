import { firstOf, shortQuote } from "../figures/index";
import type { MatchedBy } from "./match-body";

/** How a note of ours in 台账 begins, by which it is told from what the office writes. */
export const ourNote = "来件：";

/** The sentences of collecting, in the order in which a file is judged. */
export const words = {
  noYear: (year: number) =>
    `文件里没有写报告年度，不能确定是${year}年度的年报，请在封面上写明年度后重新报送。`,
  twoYears: (cover: number, tables: number) =>
    `封面写的是${cover}年度，表上写的是${tables}年度，不能确定报的是哪一年，请核对后重新报送。`,
  otherYear: (found: number, asked: number) =>
    `报的是${found}年度，正在汇总的是${asked}年度，请重新报送${asked}年度的年报。`,
  otherEdition: (notice: string, year: number, right: string) =>
    `用的是${notice}的表样，${year}年度应使用${right}的表样，请用新表样重新填报。`,
  notOnRoster: (unit: string) =>
    `名单里没有“${shortQuote(unit)}”，请核对单位名称，或者把它加入名单后重新汇总。`,
  severalFit: (unit: string, names: readonly string[]) =>
    `“${shortQuote(unit)}”对得上名单里的${names.length}个单位（${firstOf(names, "个")}），不能确定是哪一个，请在封面上写单位全称后重新报送。`,
  notOnRosterToUnit: (unit: string) =>
    `报送名单里没有“${shortQuote(unit)}”，请核对封面上的单位名称，改正后重新报送；名称没有写错的，请联系审核单位。`,
  nameless: "文件里没有写单位名称，文件名也对不上名单，请在封面上填写单位名称后重新报送。",
  matched: (name: string, written: string, by: MatchedBy) =>
    ({
      code: `按单位代码认作名单中的“${name}”，文件里写的是“${shortQuote(written)}”。`,
      name: "",
      shortName: `按简称认作名单中的“${name}”，文件里写的是“${shortQuote(written)}”。`,
      fileName: `文件里没有写单位名称，按文件名认作名单中的“${name}”。`,
    })[by],
  older: (counts: string, why: string) =>
    `同一单位报送了不止一份，以“${counts}”为准（${why}），本文件不计入。`,
  sameUnderOtherName: (unit: string, counted: string, file: string) =>
    `“${shortQuote(unit)}”与“${shortQuote(counted)}”的简称相同，数字逐格相同，当作同一单位重复报送，以“${file}”为准，本文件不计入；不是同一单位的，请用名单汇总。`,
  newest: (others: readonly string[]) =>
    `同一单位还报送了${firstOf(
      others.map((file) => `“${file}”`),
      "份",
    )}，以本文件为准。`,
  wordBeside: (counts: string) => `同一单位的工作簿“${counts}”已收到，以工作簿为准，本文件不计入。`,
  byReportDate: "报出日期较晚",
  byFileTime: "文件时间较晚",
  byFileName: "报出日期和文件时间相同，按文件名取后一份",
  toMend: (count: number, first: string) =>
    count === 1 ? `必须改正1处：${first}` : `必须改正${count}处，第一处：${first}`,
  tampered: (sentences: readonly string[]) => sentences.join(""),
  rulesOfGovernment: (place: string, value: string) =>
    `${place}填的是${shortQuote(value)}；规章只能由政府本级填报，请改为0。`,
  ownSummary:
    "这是本级的汇总表，里面已经包含各单位的数，不再计入；是下级政府的，请在名单的类别里写下级政府。",
  withoutTexts: "文字部分没有填写，只汇总了数字。",
  vertical: "垂直管理单位，已收，不计入汇总。",
  secondGovernment: "本级政府的年报只计一份，已计入另一份，本份不计入汇总。",
  dueAndReported: (due: number, reported: number) => `应报${due}个单位，已报${reported}个`,
  counted: (counted: number, voluntary: number) =>
    `计入合计${counted}个${voluntary > 0 ? `（其中非必报${voluntary}个）` : ""}`,
  verticalApart: (count: number) => `垂管${count}个不计入`,
  returned: (count: number) => `退回${count}个`,
  notReported: (names: string) => `未报的是${names}`,
  incomplete: (count: number) => `有${count}格不完整`,
  cameAs: (file: string, state: string, reason: string) => `${ourNote}${file}：${state}。${reason}`,
  sameTexts: (units: readonly string[], text: string) => `${firstOf(units, "个单位")}的文字相同：${text}`,
  sameAsLastYear: (unit: string, text: string) => `${unit}的文字与上年相同：${text}`,
} as const;
