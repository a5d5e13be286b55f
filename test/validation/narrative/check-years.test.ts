import { formOf } from "../../../src/form/index";
import type { Narrative } from "../../../src/figures/index";
import { checkYears } from "../../../src/validation/narrative/check-years";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { emptyNarrative } from "../../support/reports";

/** What is found in a text of a report for 2024, or for the year given; null where the year is not known. */
function found(text: string, part: keyof Narrative = "overview", year: number | null = 2024) {
  const narrative = { ...emptyNarrative, [part]: [text] };
  return checkYears({ form: formOf("2021"), figures: new Map(), narrative, ...(year !== null && { year }) });
}
const sentences = (...asked: Parameters<typeof found>) => found(...asked).map(({ sentence }) => sentence);

describe("the title", () => {
  test("that names another year is told its line and both years", () => {
    const narrative = { ...emptyNarrative, title: ["示例县人民政府", "２０２３年 政府信息公开工作年度报告"] };
    expect(checkYears({ form: formOf("2021"), figures: new Map(), narrative, year: 2024 })).toEqual([
      {
        rule: "N-YEAR",
        cells: [],
        paragraph: { part: "title", index: 1 },
        text: "2023年",
        sentence: "标题第2行写的是2023年，报告年度是2024年，请核对。",
      },
    ]);
  });

  test.each(["示例县2024年政府信息公开工作年度报告", "示例县政府信息公开工作年度报告"])(
    "%s is right",
    (title) => {
      expect(found(title, "title")).toEqual([]);
    },
  );

  test("is not compared while the year of the report is unknown", () => {
    expect(found("示例县2023年政府信息公开工作年度报告", "title", null)).toEqual([]);
  });
});

describe("the period of the figures", () => {
  test.each([
    ["2024年2月1日至2024年12月31日", "it begins in another month"],
    ["2024年10月1日至2024年12月31日", "it begins in a month of two digits"],
    ["2024年1月2日至2024年12月31日", "it begins on another day"],
    ["2024年1月10日至2024年12月31日", "it begins on a day of two digits"],
    ["2024年1月1日至2024年10月31日", "it ends in another month"],
    ["2024年1月1日至12月30日", "it ends on another day"],
    ["2023年1月1日至2023年12月31日", "it is that of the year before"],
    ["2023年1月1日至12月31日", "it is that of the year before, named once"],
    ["2023年1月1日——2023年12月31日", "it is that of the year before, behind a dash of two"],
    ["2024年1月1日至2025年12月31日", "it has two years"],
    ["2023年1月1日至2024年12月31日", "it has two years, the last of them right"],
  ])("%s is told, for %s", (period) => {
    expect(found(`本报告所列数据的统计期限为${period}。`, "preamble")).toEqual([
      {
        rule: "N-YEAR",
        cells: [],
        paragraph: { part: "preamble", index: 0 },
        text: period,
        sentence: `引言第1段写的统计期限是“${period}”，应为2024年1月1日至12月31日，请核对。`,
      },
    ]);
  });

  test.each([
    "统计期限为2024年1月1日至2024年12月31日。",
    "统计期限自2024年1月1日起至12月31日止。",
    "数据统计期限为2024年1月1日零时到当年12月31日。",
    "数据统计期限为2024年1月1日——2024年12月31日。",
    "2024年3月1日至2024年5月31日，我县开展专项检查。",
  ])("is right, or none, in %s", (text) => {
    expect(found(text, "preamble")).toEqual([]);
  });

  test("without a known year has to be a whole year, whichever", () => {
    expect(found("统计期限为2023年1月1日至2023年12月31日。", "preamble", null)).toEqual([]);
    expect(sentences("统计期限为2023年1月1日至2023年12月30日。", "preamble", null)).toEqual([
      "引言第1段写的统计期限是“2023年1月1日至2023年12月30日”，应为2023年1月1日至12月31日，请核对。",
    ]);
  });
});

describe("a date with a character left out or that no calendar has", () => {
  test.each([
    ["会议于20245月8日召开。", "20245月8日"],
    ["会议于20245月18日召开。", "20245月18日"],
    ["会议于202412月8日召开。", "202412月8日"],
    ["会议于2024年13月召开。", "2024年13月"],
    ["会议于2024年20月召开。", "2024年20月"],
    ["会议于2024年0月召开。", "2024年0月"],
    ["会议于5月32日召开。", "5月32日"],
    ["会议于5月45日召开。", "5月45日"],
    ["会议于5月0日召开。", "5月0日"],
    ["会议于2024年年5月召开。", "2024年年"],
    ["会议于20244年召开。", "20244年"],
    ["224年5月召开会议。", "224年5月"],
    ["会议于224年12月召开。", "于224年12月"],
  ])("%s", (text, quote) => {
    expect(found(text)).toEqual([
      {
        rule: "N-YEAR",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        text: quote,
        sentence: `第一部分“总体情况”第1段的日期“${quote}”书写不完整或不存在，请改正。`,
      },
    ]);
  });

  test.each([
    "会议于2024年5月8日召开。",
    "会议于2024年10月31日召开。",
    "会议于2024年12月召开。",
    "我县自1224年5月建县。",
    "2024年年初，我县印发公开要点。",
    "2024年年中召开推进会。",
    "至2024年年末，政务新媒体关注人数6000人。",
    "截至2024年年底，政府网站栏目18个。",
    "及时发布2024年年报。",
    "2024年年度报告按时发布。",
    "2024年年均更新信息100条。",
  ])("is not in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a sentence that begins with another year and speaks of this unit", () => {
  test.each([
    ["2023年，我县主动公开政府信息1200余条。", "the year alone"],
    ["2023年我县主动公开政府信息1200余条。", "the year without a comma"],
    ["一是2023年，我县主动公开政府信息1200余条。", "the year in a list"],
    ["截至2023年12月底，我县主动公开政府信息1200余条。", "the end of the year"],
    ["2023年6月底，共主动公开政府信息1200余条。", "a month of one digit"],
    ["主动公开情况：2023年，全县公开政府信息20条。", "a label without a number"],
    ["2023年，我县主动公开以下各类信息内容：公开政府信息20条。", "what is no label, for its length"],
    ["（一）政府信息主动公开工作推进情况说明：2023年，全县公开20条。", "a label of 16 characters"],
    ["（十一）政府信息主动公开工作推进情况说明：2023年，全县公开20条。", "a label numbered 十一"],
    ["1.政府信息主动公开工作推进情况说明：2023年，全县公开20条。", "a label with a figure"],
    ["12.政府信息主动公开工作推进情况说明：2023年，全县公开20条。", "a label with a figure of two digits"],
    ["2023年，我县将主动公开政府信息。", "a plan for what is over"],
  ])("%s (%s)", (text) => {
    expect(found(text)).toEqual([
      {
        rule: "O-YEAR",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        text: "2023年",
        sentence: "第一部分“总体情况”第1段写的是“2023年”，报告年度是2024年，请核对是否沿用了其他年度的文字。",
      },
    ]);
  });

  test("a year to come is told where nothing is planned", () => {
    expect(sentences("2025年，我县主动公开政府信息20条。")).toEqual([
      "第一部分“总体情况”第1段写的是“2025年”，报告年度是2024年，请核对是否沿用了其他年度的文字。",
    ]);
    expect(found("2025年，我县将主动公开更多政府信息。")).toEqual([]);
  });

  test.each([
    ["2024年，我县主动公开政府信息20条。", "it is the year of the report"],
    ["回顾2023年，我县主动公开政府信息20条。", "the year does not begin it"],
    ["按照上级部署我县在2023年，主动公开政府信息20条。", "the year stands behind what it is about"],
    ["2023年，省政府办公厅在我县调研公开工作。", "another is spoken of"],
    ["2023年，我县印发公开工作方案。", "something is dated"],
  ])("%s is not told, for %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is not told while the year of the report is unknown", () => {
    expect(found("2023年，我县主动公开政府信息1200余条。", "overview", null)).toEqual([]);
  });
});

describe("the notice of 2019", () => {
  const narrative = { ...emptyNarrative, preamble: ["根据国办公开办函〔2019〕60号编制。"] };
  const told = (edition: "2019" | "2021") =>
    checkNarrative({ form: formOf(edition), figures: new Map(), narrative }).findings;

  test("is told as replaced from the report for 2021 on", () => {
    expect(told("2021")).toEqual([
      {
        rule: "N-LAW",
        level: "soft",
        cells: [],
        paragraph: { part: "preamble", index: 0 },
        text: "〔2019〕60号",
        sentence: "引言第1段引用的〔2019〕60号已由国办公开办函〔2021〕30号取代，请核对。",
      },
    ]);
  });

  test("is what the reports before that follow", () => {
    expect(told("2019")).toEqual([]);
  });
});
