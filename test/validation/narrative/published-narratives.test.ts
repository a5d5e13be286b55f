import { formOf } from "../../../src/form/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { publishedNarrative, publishedNarratives } from "../../support/narratives";
import { publishedReport } from "../../support/reports";

function rulesFound(name: string): string[] {
  const { expected: _, ...context } = publishedNarrative(name);
  return checkNarrative(context)
    .findings.filter(({ level }) => level !== "hint")
    .map(({ rule }) => rule);
}

test.each(publishedNarratives)("%s has the findings it deserves and no other", (name) => {
  expect(rulesFound(name)).toEqual(publishedNarrative(name).expected);
});

test("罗云 2020, the whole text with its own figures, has no finding", () => {
  const { figures, narrative, unit, year } = publishedReport("luoyun-township-2020");
  expect(checkNarrative({ form: formOf("2019"), figures, narrative, unit, year }).findings).toEqual([]);
});

test("宿迁 2024 is told that 1.05% is not the growth from the year before", () => {
  const { expected: _, ...context } = publishedNarrative("suqian-2024");
  const { findings } = checkNarrative({ ...context, previous: publishedReport("suqian-2023") });
  expect(findings.map(({ rule, sentence }) => `${rule} ${sentence ?? ""}`)).toEqual([
    "N-PCT 第一部分“总体情况”第2段写“全市全年共收办政府信息公开申请案件3646件，同比增长1.05%”，按件数计算应为1.08%，请核对。",
  ]);
});

test("宿迁 counts what came in with what was left from last year, and the check says so", () => {
  const { expected: _, ...context } = publishedNarrative("suqian-2023");
  expect(checkNarrative(context).readings.map(({ quote, reading }) => `${quote}：${reading}`)).toEqual([
    "全市全年共收办政府信息公开申请案件3607件：本年新收加上年结转",
    "自然人申请3493件：本年新收加上年结转的自然人申请",
    "法人或其他组织申请114件：本年新收加上年结转的法人或其他组织申请",
  ]);
});
