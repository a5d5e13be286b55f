import { formOf } from "../../src/form/index";
import { composeReport, tidyParagraphs, type ReportTable } from "../../src/report/index";
import { emptyNarrative, publishedReport } from "../support/reports";

const luoyun = publishedReport("luoyun-township-2020");
const report = composeReport({ ...luoyun, form: formOf("2019") });

const tableOf = (section: number) => {
  const table = report.sections[section]?.blocks.find(
    (block): block is ReportTable => block.kind === "table",
  );
  if (!table) throw new Error(`section ${section} has no table`);
  return table;
};
const figures = (table: ReportTable) => table.rows.flat().filter(({ role }) => role === "figure");

test("the report has the six official sections in order", () => {
  expect(report.sections.map(({ title }) => title)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

test("the three tables of the trial edition carry its 198 figures", () => {
  expect([1, 2, 3].map((section) => figures(tableOf(section)).length)).toEqual([22, 161, 15]);
});

test("a figure stands under its name as it is printed", () => {
  const published = figures(tableOf(1)).find(({ name }) => name === "proactive.normativeDocuments.published");
  expect(published?.text).toBe("13");
});

test("a blank figure is an empty cell", () => {
  const blank = composeReport({ ...luoyun, form: formOf("2019"), figures: new Map() });
  const texts = blank.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : [])),
  );
  expect(texts.filter(({ role, text }) => role === "figure" && text !== "")).toEqual([]);
});

test("the texts stand under sections 一, 五 and 六", () => {
  const texts = [0, 4, 5].map((section) => report.sections[section]?.blocks.length);
  expect(texts).toEqual([5, 3, 1]);
});

test("without a title of its own the report is headed by the unit and the year", () => {
  const untitled = composeReport({ ...luoyun, form: formOf("2019"), narrative: emptyNarrative });
  expect(untitled.titleLines).toEqual(["重庆市涪陵区罗云乡人民政府", "2020年政府信息公开工作年度报告"]);
});

test("the author of the document is the unit", () => {
  expect(report.author).toBe("重庆市涪陵区罗云乡人民政府");
});

test("only tables 三 and 四 have a header to print again", () => {
  expect([1, 2, 3].map((section) => tableOf(section).headerRowCount)).toEqual([0, 3, 3]);
});

test("三、本年度办理结果 is the one label set vertically", () => {
  const stacked = [1, 2, 3].flatMap((section) =>
    tableOf(section)
      .rows.flat()
      .filter((cell) => cell.stacked),
  );
  expect(stacked.map(({ text }) => text)).toEqual(["三、本年度办理结果"]);
});

test("spaces typed for an indent, empty paragraphs and line breaks inside a cell leave clean paragraphs", () => {
  expect(tidyParagraphs(["　　今年公开2 条。\n  明年再公开。", " ", "\t无。"])).toEqual([
    "今年公开2 条。",
    "明年再公开。",
    "无。",
  ]);
});

test("characters no document can hold are left out, and no others", () => {
  expect(tidyParagraphs(["甲\u0000\u0008乙\ud800丙😀𠮷<&>"])).toEqual(["甲乙丙😀𠮷<&>"]);
});
