import { figurePlaces, formOf, totalEquations } from "../../src/form/index";
import { addUpTotals } from "../../src/figures/index";
import { problemsInOrder, type Finding } from "../../src/validation/index";
import {
  compareReports,
  composeReceipt,
  type ToldAlterations,
  composeRemarks,
  replyText,
  type RemarksSource,
} from "../../src/review/index";
import { publishedReport } from "../support/reports";
import { versionOf, withFigures } from "./versions";

const date = new Date(2025, 0, 15);

function remarks(source: Pick<RemarksSource, "report"> & Partial<RemarksSource>) {
  return composeRemarks({
    ...versionOf(source.report),
    formulaTotals: new Set(),
    ...source,
    frame: { date, ...source.frame },
  });
}

const linesOf = (source: Parameters<typeof remarks>[0]) => replyText(remarks(source)).split("\n");
const clean = withFigures("pingtan-2022", blanksAnswered("pingtan-2022"));

test("the message to 平潭 on 2020 tells the cell counted twice, the sum it breaks, the blanks and what needs a word", () => {
  expect(linesOf({ report: publishedReport("pingtan-2020") })).toEqual([
    "2020年政府信息公开工作年度报告审核意见",
    "平潭综合实验区管委会：",
    expect.stringMatching(
      /^经审核，你单位报送的2020年政府信息公开工作年度报告（核验码[0-9A-Z]{8}）有2项需要改正、1项需要核实说明，具体如下：$/,
    ),
    "一、需要改正",
    "1. 表三“自然人”列（一）至（六）各项之和为26，“（七）总计”填的是20，相差6，请核对。很可能是表三“（二）部分公开”的“自然人”多填：填的是6，应为0（与“（一）予以公开”重复计数），“总计”相应改为0。改后勾稽关系成立。",
    "2. 表二还有14格未填，从“行政许可”的“上一年项目数量”开始，没有的请填0。",
    "二、需要核实说明",
    "3. 表三“（六）其他处理”总计4件，这一项一般是0，请核对能否归入（一）至（五），属实的请写明情况。",
    "请改正、说明后重新报送。",
  ]);
});

test("a deadline for what is to be mended and explained is told with both", () => {
  const frame = { date, deadline: "1月20日" };
  expect(remarks({ report: publishedReport("pingtan-2020"), frame }).closing).toEqual([
    "请于1月20日前改正、说明后重新报送。",
  ]);
});

test("a unit is told the likeliest cells, and not how many more might be wrong", () => {
  const form = formOf("2021");
  const totals = new Set(totalEquations(form).keys());
  const planted = withFigures("suqian-2024", { "requests.received.naturalPerson": 3490 });
  const report = {
    ...planted,
    figures: addUpTotals(form, planted.figures, totals),
    typedTotals: new Set<string>(),
  };
  const { check } = versionOf(report);
  const [problem] = problemsInOrder(form, report.figures, check, totals);
  expect(problem?.details[0]).toContain("；另有21格也可能。请对照原始数据核对。");
  const letter = replyText(remarks({ report, check, formulaTotals: totals }));
  expect(letter).toMatch(/可能是以下几格之一：[^。]+。请对照原始数据核对。/);
  expect(letter).not.toContain("格也可能");
});

test("a report in order is told so, without a deadline", () => {
  const { groups, opening, closing } = remarks({ report: clean, frame: { date, deadline: "1月20日" } });
  expect([groups, closing]).toEqual([[], []]);
  expect(opening).toMatch(/，未发现需要改正的问题。$/);
});

test("a single kind of points stands without a heading", () => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  const lines = linesOf({ report });
  expect(lines.filter((line) => /^[一二三]、/.test(line))).toEqual([]);
  expect(lines[3]).toBe("1. 表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。");
});

test.each([
  ["2025-01-20", "请于2025年1月20日前改正并重新报送。"],
  ["1月20日", "请于1月20日前改正并重新报送。"],
  ["1月20日前", "请于1月20日前改正并重新报送。"],
  ["1月20日下班之前", "请于1月20日下班前改正并重新报送。"],
])("the deadline %s is told as %s", (deadline, sentence) => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  expect(remarks({ report, frame: { date, deadline } }).closing).toEqual([sentence]);
});

test("whom to ask, the conclusion, the office and the date follow the deadline in this order", () => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  const frame = { date, deadline: "1月20日", contact: "张三，0527-12345678", office: "示例市政务公开办公室" };
  expect(linesOf({ report, conclusion: "退回修改", frame }).slice(4)).toEqual([
    "审核结论：退回修改。",
    "请于1月20日前改正并重新报送。",
    "如有疑问，请联系：张三，0527-12345678。",
    "示例市政务公开办公室",
    "2025年1月15日",
  ]);
});

test("a blank contact, conclusion or office leaves its sentence out, and without a deadline the rest is asked", () => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  const frame = { date, deadline: " ", contact: "", office: "" };
  const lines = linesOf({ report, conclusion: "  ", lines: [{ text: " \n" }], frame });
  expect(lines).toHaveLength(5);
  expect(lines[4]).toBe("请改正后重新报送。");
});

test("the reviewer's words follow the finding they are on", () => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  const noteOf = ({ rule }: Finding) => (rule === "T4-SUM" ? { remark: "请附判决书清单\n" } : {});
  expect(linesOf({ report, noteOf })[3]).toBe(
    "1. 表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。请附判决书清单。",
  );
});

test("a line on a place begins with the place, and numbers run on", () => {
  const report = withFigures("suqian-2024", { "proceedings.directSuit.total": 26 });
  const lines = [
    { where: "表三“一、本年新收政府信息公开申请数量”的“自然人”", text: "请附登记台账" },
    { text: "第一部分请补充平台建设情况。" },
  ];
  expect(linesOf({ report, lines }).slice(5)).toEqual([
    "二、其他意见",
    "2. 表三“一、本年新收政府信息公开申请数量”的“自然人”：请附登记台账。",
    "3. 第一部分请补充平台建设情况。",
    "请改正后重新报送。",
  ]);
});

test("what is explained as it stands is left out, unless the reviewer remarks on it", () => {
  const report = publishedReport("pingtan-2020");
  const pointsWith = (remark: string) =>
    remarks({
      report,
      noteOf: ({ level }) => (level === "soft" ? { answer: "settled", remark } : {}),
    }).groups.map(({ points }) => points.length);
  expect(pointsWith("")).toEqual([2]);
  expect(pointsWith("请附情况说明的依据。")).toEqual([2, 1]);
});

test("what the reviewer lets pass on one finding passes all that the same slip has broken", () => {
  const report = publishedReport("pingtan-2020");
  const texts = remarks({
    report,
    noteOf: ({ rule, cells }) =>
      rule === "T3-SUM" && cells.some((cell) => cell.endsWith(".naturalPerson"))
        ? { answer: "passed", remark: "已电话核实" }
        : {},
  }).groups.flatMap(({ points }) => points.map(({ text }) => text));
  expect(texts.filter((text) => /勾稽关系|已电话核实/.test(text))).toEqual([]);
  expect(texts).toHaveLength(2);
});

test("an explanation that lapsed is asked for again", () => {
  const report = publishedReport("pingtan-2020");
  const { groups } = remarks({ report, noteOf: () => ({ answer: "lapsed" }) });
  expect(groups[1]?.points[0]?.text).toMatch(/属实的请写明情况。写情况说明后数据又有改动，请重新说明。$/);
});

test("what was pointed out before is told as such, and the report as handed in again", () => {
  const earlier = versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": 27 }));
  const later = versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": 26 }));
  const comparison = compareReports(earlier, later);
  const lines = linesOf({ ...later, comparison });
  expect(lines[2]).toContain("你单位重新报送的");
  expect(lines[3]).toMatch(/相差1，请核对。上次已经指出。$/);
});

test("an altered form is the first thing to mend", () => {
  const alterations = ["表三少了“（二）部分公开”一行"];
  expect(linesOf({ report: clean, alterations })[3]).toBe("1. 表样被改动：表三少了“（二）部分公开”一行。");
});

test("either answer tells a form that nobody has looked at, and a receipt tells what was altered", () => {
  const unseen = "这次没有检查表样是否被改动。";
  expect(linesOf({ report: clean, alterations: "not looked at" })).toContain(unseen);
  const receipt = (alterations: ToldAlterations) => replyText(composeReceipt(clean, { date }, alterations));
  expect(receipt("not looked at").split("\n")).toContain(unseen);
  expect(receipt(["“封面”被隐藏"])).toMatch(
    /审核通过，核验码[0-9A-Z]{8}。表样有以下改动，请改回官方表样：\n1\. 表样被改动：“封面”被隐藏。\n/,
  );
  expect(receipt([])).not.toContain("表样");
});

test("a remark speaks neither of rules by their ids nor of a program", () => {
  const report = withFigures("pingtan-2020", {
    "requests.received.total": "/",
    "proceedings.directSuit.total": 99,
  });
  expect(replyText(remarks({ report }))).not.toMatch(/[A-Z]\d?-[A-Z]+|nianbao|插件|工具|程序/i);
});

test("接收回执 names the report by its 核验码 and asks to compare it", () => {
  const text = replyText(
    composeReceipt(clean, { date, office: "示例市政务公开办公室", deadline: "1月20日" }),
  );
  expect(text.split("\n")).toEqual([
    "2022年政府信息公开工作年度报告接收回执",
    "平潭综合实验区管委会：",
    expect.stringMatching(
      /^你单位报送的2022年政府信息公开工作年度报告已收到，审核通过，核验码[0-9A-Z]{8}。$/,
    ),
    "请核对盖章的纸质件和公布的报告，核验码应与上面的相同。报送后数据或文字又有改动的，请重新报送。",
    "示例市政务公开办公室",
    "2025年1月15日",
  ]);
});

test("a report without a unit's name is answered all the same", () => {
  expect(linesOf({ report: { ...clean, unit: " " } })[1]).toBe("报送单位：");
});

/** 0 for every blank of a published report. */
function blanksAnswered(name: string): Record<string, number> {
  const { edition, figures } = publishedReport(name);
  const names = [...figurePlaces(formOf(edition)).keys()];
  return Object.fromEntries(names.filter((cell) => !figures.has(cell)).map((cell) => [cell, 0]));
}
