import { readReportData } from "../../../src/report/data/index";
import { formOf } from "../../../src/form/index";
import type { UnitReport } from "../../../src/figures/index";
import { composeReport, contentOf, type ReportContent } from "../../../src/report/index";
import {
  compareReports,
  describeDifference,
  isAcceptable,
  type Difference,
} from "../../../src/report/compare/index";
import { number, publishedReport } from "../../support/reports";

const luoyun = publishedReport("luoyun-township-2020");
const form = formOf("2019");

function content(report: UnitReport, signature?: { unit: string; date: string }): ReportContent {
  return contentOf(
    composeReport({ ...report, form: formOf(report.edition), ...(signature && { signature }) }),
  );
}

function differences(report: UnitReport, signature?: { unit: string; date: string }): readonly Difference[] {
  return compareReports(content(luoyun), content(report, signature), form).differences;
}

const texts = (change: Partial<UnitReport["narrative"]>): UnitReport => ({
  ...luoyun,
  narrative: { ...luoyun.narrative, ...change },
});
const sentences = (found: readonly Difference[]) => found.map((each) => describeDifference(form, each));

test("the same report differs in nothing", () => {
  expect(compareReports(content(luoyun), content(luoyun), form)).toEqual({
    differences: [],
    missingTables: [],
    leftovers: [],
    headingFaults: [],
  });
});

test("a heading that lost its place in the Word is told beside the differences", () => {
  const { blocks } = content(luoyun);
  const heading = blocks.findIndex((block) => block.kind === "paragraph" && block.text.startsWith("五、"));
  const without = { blocks: blocks.filter((_, index) => index !== heading) };
  const { headingFaults } = compareReports(content(luoyun), without, form);
  expect(headingFaults.map(({ rule, level, text }) => [rule, level, text])).toEqual([
    ["F-SIX", "hard", "五、存在的主要问题及改进情况"],
  ]);
});

test("a changed figure is told with its place and both numbers", () => {
  const figures = new Map(luoyun.figures).set("proceedings.directSuit.total", number(2));
  expect(sentences(differences({ ...luoyun, figures }))).toEqual([
    "表四“未经复议直接起诉”的“总计”：工作簿是1，Word是2。",
  ]);
});

test("a figure taken out of the Word is told as blank, not as 0", () => {
  const figures = new Map(luoyun.figures);
  figures.delete("proceedings.directSuit.total");
  expect(sentences(differences({ ...luoyun, figures }))).toEqual([
    "表四“未经复议直接起诉”的“总计”：工作簿是1，Word是空白。",
  ]);
});

test("a figure written in another way is no difference", () => {
  const other = content(luoyun);
  const blocks = other.blocks.map((block) =>
    block.kind === "paragraph"
      ? block
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => (cell.text === "13" ? { ...cell, text: " １３ " } : cell)),
          ),
        },
  );
  expect(compareReports(content(luoyun), { blocks }, form).differences).toEqual([]);
});

test("a changed number in the text is one changed paragraph, with only the stretch that changed", () => {
  const overview = luoyun.narrative.overview.map((text) => text.replace("127条", "128条"));
  const found = differences(texts({ overview }));
  expect(found).toMatchObject([{ kind: "changed", part: "overview", position: 0 }]);
  expect(sentences(found)).toEqual([
    "“一、总体情况”第1段改动：工作簿“…主动公开政府信息127条；新增主动公开政府…”，Word“…主动公开政府信息128条；新增主动公开政府…”",
  ]);
});

test("an added paragraph is told where it stands, and the others stay equal", () => {
  const problems = [...luoyun.narrative.problems];
  problems.splice(1, 0, "今年还请第三方机构对公开目录作了评估。");
  expect(differences(texts({ problems }))).toEqual([
    { kind: "added", part: "problems", position: 1, inReport: "今年还请第三方机构对公开目录作了评估。" },
  ]);
});

test("a removed paragraph is told with its number in the workbook", () => {
  const [first = "", , ...rest] = luoyun.narrative.problems;
  expect(differences(texts({ problems: [first, ...rest] }))).toEqual([
    { kind: "removed", part: "problems", position: 1, inWorkbook: luoyun.narrative.problems[1] },
  ]);
});

test("an added signature and date are two added lines of the signature", () => {
  const found = differences(luoyun, { unit: "重庆市涪陵区罗云乡人民政府", date: "2021年1月20日" });
  expect(found.map((each) => ("part" in each ? [each.kind, each.part, each.inReport] : []))).toEqual([
    ["added", "signature", "重庆市涪陵区罗云乡人民政府"],
    ["added", "signature", "2021年1月20日"],
  ]);
});

test("of a changed 落款 the date can be taken over, and the unit is to be changed by hand, as it says", () => {
  const changed = compareReports(
    content(luoyun, { unit: "重庆市涪陵区罗云乡人民政府", date: "2021年1月20日" }),
    content(luoyun, { unit: "涪陵区罗云乡人民政府", date: "二〇二一年一月二十二日" }),
    form,
  ).differences;
  const [unit, ...dates] = changed;
  expect(unit && isAcceptable(unit)).toBe(false);
  expect(unit && describeDifference(form, unit)).toContain("单位名称请在“封面”的“填报单位”里改");
  expect(dates.filter(isAcceptable).map((each) => "part" in each && each.inReport)).toEqual([
    "二〇二一年一月二十二日",
  ]);
});

test("a changed 发文字号 is told with both numbers and where to change it", () => {
  const numbered = (documentNumber: string) => contentOf(composeReport({ ...luoyun, form, documentNumber }));
  const [difference, ...others] = compareReports(
    numbered("罗云府文〔2021〕3号"),
    numbered("罗云府文〔2021〕5号"),
    form,
  ).differences;
  expect(others).toEqual([]);
  expect(difference && describeDifference(form, difference)).toBe(
    "发文字号：生成Word时的选项里是“罗云府文〔2021〕3号”，Word是“罗云府文〔2021〕5号”。文号不在工作簿里，请在“导出”的“字体、页边距、落款、文号”里改。",
  );
  expect(difference && isAcceptable(difference)).toBe(false);
});

test("a changed title line is told", () => {
  const title = [luoyun.unit, "2021年政府信息公开工作年度报告"];
  const kinds = differences(texts({ title })).map(({ kind }) => kind);
  expect(kinds).toEqual(["year", "changed"]);
});

test("the report of another edition is told as such, and its figures are not compared", () => {
  const found = differences(publishedReport("suqian-2024"));
  expect(found.map(({ kind }) => kind)).toContain("edition");
  expect(found.filter(({ kind }) => kind === "figure")).toEqual([]);
});

test("a table that became a picture is named, and its figures are no differences", () => {
  const blocks = content(luoyun).blocks.filter(
    (block) => block.kind === "paragraph" || !JSON.stringify(block).includes("科研"),
  );
  const { differences: found, missingTables } = compareReports(content(luoyun), { blocks }, form);
  expect(missingTables).toEqual(["requests"]);
  expect(found).toEqual([]);
});

test("what stands between the tables and has no place in the form is a leftover", () => {
  const blocks = content(luoyun).blocks.flatMap((block) =>
    block.kind === "table" && JSON.stringify(block).includes("科研")
      ? [block, { kind: "paragraph" as const, text: "注：含上年度结转数量。" }]
      : [block],
  );
  expect(compareReports(content(luoyun), { blocks }, form).leftovers).toEqual(["注：含上年度结转数量。"]);
});

test("JSON data that hold no figures are refused in a sentence", () => {
  expect(() => readReportData({ unit: "x" })).toThrow("没有“figures”");
});
