import { formOf } from "../../../src/form/index";
import { readReport, type ContentBlock } from "../../../src/report/index";
import { checkPrintedHeadings } from "../../../src/validation/index";
import { checkHeadings } from "../../../src/validation/narrative/check-headings";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { emptyNarrative } from "../../support/reports";

const form = formOf("2021");
const [one = "", two = "", three = "", four = "", five = "", six = ""] = form.sectionTitles;

const headingsOf = (...lines: string[]) =>
  readReport({ blocks: lines.map((text): ContentBlock => ({ kind: "paragraph", text })) }).headings;

/** What is told of a Word whose lines are these. */
const told = (...lines: string[]) =>
  checkPrintedHeadings(form, headingsOf(...lines)).map(({ level, sentence = "" }) => `${level} ${sentence}`);

test("a missing heading is told with the place where it belongs", () => {
  expect(told(one, two, three, four, six)).toEqual([
    `hard 没有找到“${five}”这个标题，请在“${four}”这一部分后面补上；已经写了标题的，请改用官方标题，单独成段。`,
  ]);
  expect(told(two, three, four, five, six)).toEqual([
    `hard 没有找到“${one}”这个标题，请在开头补上；已经写了标题的，请改用官方标题，单独成段。`,
  ]);
});

test("a text without any heading is told once", () => {
  expect(told("全年公开127条。")).toEqual([
    `hard 没有找到六个部分的标题，请写上“${one}”至“${six}”六个官方标题，各自单独成段。`,
  ]);
});

test("a heading printed twice is told once, with both wordings", () => {
  expect(told(one, two, three, "无。", three, four, five, six)).toEqual([
    `hard “${three}”这个标题出现了2次，请只保留一处，其余的删去，或者改回它所在部分的官方标题。`,
  ]);
  expect(told(one, two, three, "三、依申请公开办理情况", four, five, six)).toEqual([
    `hard “${three}”这个标题出现了2次（其中写作“三、依申请公开办理情况”），请只保留一处，其余的删去，或者改回它所在部分的官方标题。`,
  ]);
});

test("a number printed twice where the titles are right is told as the number, all that follow it together", () => {
  const shifted = [four.replace("四", "三"), five.replace("五", "四"), six.replace("六", "五")];
  expect(told(one, two, three, ...shifted)).toEqual([
    `hard 标题的编号不对：“${shifted[0]}”应为“${four}”，“${shifted[1]}”应为“${five}”，“${shifted[2]}”应为“${six}”，请从一到六依次编号。`,
  ]);
});

test("a section out of order is told with what it stands behind", () => {
  expect(told(one, three, two, four, five, six)).toEqual([
    `hard 标题“${two}”排在“${three}”后面，六个部分的次序不对，请连同它的内容移到“${three}”前面。`,
  ]);
});

test("the number of a heading out of order is not told once more, another's is", () => {
  const [second, third] = [three.replace("三", "二"), two.replace("二", "三")];
  expect(told(one, second, third, four, five, six)).toEqual([
    `hard 标题“${third}”（官方标题是“${two}”）排在“${second}”后面，六个部分的次序不对，请连同它的内容移到“${second}”前面。`,
    `hard 标题的编号不对：“${second}”应为“${three}”，请从一到六依次编号。`,
  ]);
});

test("a reworded title is a word to be written, below what has to be mended", () => {
  const reworded = "五、存在问题及改进情况";
  const findings = checkPrintedHeadings(form, headingsOf(one, two, three, reworded, six));
  expect(findings.map(({ rule, level, text }) => [rule, level, text])).toEqual([
    ["F-SIX", "hard", four],
    ["F-SIX", "soft", reworded],
  ]);
  expect(findings[1]?.sentence).toBe(
    `标题“${reworded}”与官方标题“${five}”不同，请改用官方标题；确需这样写的，请写明情况。`,
  );
});

test("headings that Word numbers by itself have no number to be wrong", () => {
  expect(told(...form.sectionTitles.map((title) => title.slice(2)))).toEqual([]);
});

test("a workbook, which has no headings, and a Word with the six official ones are told nothing", () => {
  expect(checkHeadings({ form })).toEqual([]);
  expect(checkHeadings({ form, headings: headingsOf(...form.sectionTitles) })).toEqual([]);
});

test.each([
  ["missing", [one, two, three, four, six], [{ text: five }]],
  ["doubled", [one, two, three, four, five, five, six], [{ text: five }]],
  [
    "wrongly numbered",
    [one, two, three, four, five.replace("五", "四"), six],
    [{ text: "四、存在的主要问题及改进情况" }],
  ],
  ["out of order", [one, three, two, four, five, six], [{ text: two }]],
  ["reworded", [one, two, three, four, "五、存在问题", six], [{ text: "五、存在问题", level: "soft" }]],
])("one heading that is %s is one finding", (_, lines, expected) => {
  const findings = checkHeadings({ form, headings: headingsOf(...lines) });
  expect(findings.map(({ text, level }) => ({ text, ...(level && { level }) }))).toEqual(expected);
});

test("of a heading printed twice the one in official words counts, though it stands behind", () => {
  const other = "三、依申请公开办理情况";
  expect(told(one, two, other, three, four, five, six)).toEqual([
    `hard “${three}”这个标题出现了2次（其中写作“${other}”），请只保留一处，其余的删去，或者改回它所在部分的官方标题。`,
  ]);
});

test("every heading behind a later one is told, with the first it stands behind", () => {
  const misplaced = (title: string, later: string) =>
    `hard 标题“${title}”排在“${later}”后面，六个部分的次序不对，请连同它的内容移到“${later}”前面。`;
  expect(told(one, four, five, two, three, six)).toEqual([misplaced(two, four), misplaced(three, four)]);
});

test("of headings missing in a row each is told behind the last one printed", () => {
  const missing = (title: string) =>
    `hard 没有找到“${title}”这个标题，请在“${two}”这一部分后面补上；已经写了标题的，请改用官方标题，单独成段。`;
  expect(told(one, two, six)).toEqual([missing(three), missing(four), missing(five)]);
});

test("a finding names the heading and no cell, and stands for the report as a whole", () => {
  const [missing] = checkPrintedHeadings(form, headingsOf(one, two, three, four, six));
  expect(missing).toMatchObject({ rule: "F-SIX", level: "hard", cells: [], text: five });
  expect(Object.keys(checkPrintedHeadings(form, [])[0] ?? {})).not.toContain("text");
});

test("sub-headings of a section that skip a number are told at the one that follows the gap", () => {
  const overview = ["（一）主动公开。公开及时。", "（三）平台建设。网站改版。", "（四）监督保障。培训2次。"];
  const { findings } = checkNarrative({
    form,
    figures: new Map(),
    narrative: { ...emptyNarrative, overview },
  });
  expect(findings).toEqual([
    {
      rule: "O-SUB",
      level: "soft",
      cells: [],
      paragraph: { part: "overview", index: 1 },
      text: "（三）",
      sentence: "第一部分“总体情况”第2段的编号是“（三）”，前一个是第1个，请核对是否跳号或重号。",
    },
  ]);
});

describe("the texts of a Word", () => {
  const check = (problems: readonly string[], ...lines: string[]) =>
    checkNarrative({
      form,
      figures: new Map(),
      narrative: { ...emptyNarrative, problems },
      ...(lines.length > 0 && { headings: headingsOf(...lines) }),
    }).findings.flatMap(({ rule, text }) => (/^F-SIX|^O-/.test(rule) ? [[rule, text]] : []));
  const lack = "人手不足，培训不够，公开不及时。";

  test("a title among them is told as the heading it is, not as a text once more", () => {
    expect(check([lack, five])).toEqual([["F-SIX", five]]);
    expect(check([lack, five], one, two, three, four, five, five, six)).toEqual([["F-SIX", five]]);
  });

  test("六、平台建设 in section 五 is a number too many where section 六 has its heading", () => {
    expect(check([lack, "六、平台建设"])).toEqual([["F-SIX", "六、平台建设"]]);
    expect(check([lack, "六、平台建设"], one, two, three, four, five, six)).toEqual([["O-SUB", "六、"]]);
    expect(check([lack, "六、平台建设"], one, two, three, four, five)).toEqual([["F-SIX", six]]);
  });
});
