import { checkFigures } from "../../../src/validation/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { publishedTexts, type PublishedText } from "../../support/published-texts";
import { publishedReport } from "../../support/reports";

const whole = publishedTexts("whole");
const all = [...whole, ...publishedTexts("beginnings")];

/** What the reports truly contradict or get wrong, and the rule that finds it. */
const rightly: readonly (readonly [name: string, rule: string, what: string])[] = [
  ["pingtan-2019", "N-SUM", "2599条，其中所列十一类之和为2533条"],
  ["pingtan-2019", "O-PLACE", "“公开核准企业资质条”没有数字"],
  ["pingtan-2020", "N-SUM", "2602条，其中所列十一类之和为2603条"],
  ["pingtan-2022", "F-SIX", "四、政府信息公开行政法复议、行政诉讼情况"],
  ["pingtan-2023", "N-DOC", "现行有效规范性文件写393件，表二是470件"],
  ["pingtan-2023", "O-SUB", "一是、三是、三是"],
  ["shanghai-office-2019", "N-PCT", "258件占805件的32.0%，写成33.9%"],
  ["shanghai-office-2019", "F-SIX", "五、政府信息公开工作存在的主要问题及改进情况"],
  ["shanghai-stcsm-2024", "N-ALL", "所有申请均已办理完成，却结转1件"],
  ["shanghai-stcsm-2024", "O-SUB", "第一部分里又用二、三、四、"],
  ["shuyang-2025", "F-SIX", "五、政府信息公开工作存在的主要问题及改进情况"],
  ["changchun-veterans-2023", "N-RECV", "受理2件，表三新收3件"],
];

/** What is told although the report is right: each 需说明 that a unit would have to explain for nothing. */
const wrongly: readonly (readonly [name: string, rule: string, why: string])[] = [
  ["hongze-2024", "N-RECV", "17件是区政府办代表区政府受理的，表三的95件是全区的"],
  ["shanghai-stcsm-2024", "N-SUM", "解读类21条已计在政务信息393条之内，1744＋393＋2＝2139"],
];

const names = all.map(({ name }) => name);

function textOf(name: string): PublishedText {
  const text = all.find((each) => each.name === name);
  if (!text) throw new Error(`no text of the name ${name}`);
  return text;
}

function check(name: string) {
  return checkNarrative(textOf(name)).findings.filter(({ level }) => level !== "hint");
}

const rulesTold = (name: string) =>
  check(name)
    .map(({ rule }) => rule)
    .sort();

test.each(names)("%s is told what is listed here and nothing else", (name) => {
  const listed = [...rightly, ...wrongly].flatMap(([of, rule]) => (of === name ? [rule] : []));
  expect(rulesTold(name).filter((rule) => rule !== "N-LEN")).toEqual(listed.sort());
});

test("the only text that has to be mended is one with a number left out", () => {
  const hard = all.flatMap(({ name }) =>
    check(name)
      .filter(({ level }) => level === "hard")
      .map(({ rule }) => [name, rule]),
  );
  expect(hard).toEqual([["pingtan-2019", "O-PLACE"]]);
});

test.each(names)("%s is told the length of section 一 exactly when it is over 1000", (name) => {
  const { form, narrative } = textOf(name);
  const length = [...narrative.overview.join("").replace(/\s/g, "")].length;
  const expected = form.edition === "2021" && length > 1000 ? ["N-LEN"] : [];
  expect(rulesTold(name).filter((rule) => rule === "N-LEN")).toEqual(expected);
});

test.each(whole)("$name has texts in 一, 五 and 六, and its tables", ({ narrative, figures }) => {
  expect(narrative.overview.length).toBeGreaterThan(3);
  expect(narrative.problems).not.toEqual([]);
  expect(narrative.other).not.toEqual([]);
  expect(figures.size).toBeGreaterThan(60);
});

test("the tables of whole reports have to be mended where they print wrong sums, and nowhere else", () => {
  const hard = whole.flatMap(({ name, form, figures }) =>
    checkFigures(form, figures, new Set())
      .findings.filter(({ level }) => level === "hard")
      .map(({ rule, expected, actual }) => [name, rule, expected, actual]),
  );
  expect(hard).toEqual([
    ["hongze-2023", "T4-SUM", 11, 0],
    ["hongze-2023", "T4-SUM", 5, 0],
    // 总计 (27 against 21) follows from the column, since every row adds up.
    ["pingtan-2020", "T3-SUM", 26, 20],
  ]);
});

test("宿迁 2024 is told that 1.05% is not the growth from the year before", () => {
  const { findings } = checkNarrative({ ...textOf("suqian-2024"), previous: publishedReport("suqian-2023") });
  expect(findings.filter(({ rule }) => rule === "N-PCT").map(({ sentence }) => sentence)).toEqual([
    "第一部分“总体情况”第3段写“全市全年共收办政府信息公开申请案件3646件，同比增长1.05%”，按件数计算应为增长1.08%，请核对。",
  ]);
});

test("宿迁 counts what came in with what was left from last year, and the check says so", () => {
  const { readings } = checkNarrative(textOf("suqian-2023"));
  expect(readings.map(({ quote, reading }) => `${quote}：${reading}`)).toEqual([
    "全市全年共收办政府信息公开申请案件3607件：本年新收加上年结转",
    "自然人申请3493件：本年新收加上年结转的自然人申请",
    "法人或其他组织申请114件：本年新收加上年结转的法人或其他组织申请",
  ]);
});
