import { formOf } from "../../src/form/index";
import { readReport, type ContentBlock, type ReportReading } from "../../src/report/index";
import { checkPrintedHeadings } from "../../src/validation/index";
import { publishedTexts } from "../support/published-texts";

const form = formOf("2021");
const [one = "", two = "", three = "", four = "", five = "", six = ""] = form.sectionTitles;
const titles = [one, two, three, four, five, six];

/** A report whose lines are these, a paragraph each. */
function read(...lines: string[]): ReportReading {
  return readReport({ blocks: lines.map((text): ContentBlock => ({ kind: "paragraph", text })) });
}

const told = ({ headings }: ReportReading) =>
  checkPrintedHeadings(form, headings).map(({ level, sentence = "" }) => `${level} ${sentence}`);

test("the six official headings have nothing to tell", () => {
  expect(told(read(...titles))).toEqual([]);
});

test.each([
  ["full and half width, spaces", "　三 、收到和处理 政府信息公开申请情况 "],
  ["a full stop behind the number", "三．收到和处理政府信息公开申请情况"],
  ["Arabic numbers", "3.收到和处理政府信息公开申请情况"],
  ["a number that Word makes by itself", "收到和处理政府信息公开申请情况"],
  ["a line broken in two", "三、收到和处理政府信息\n公开申请情况"],
  ["traditional characters", "三、收到和處理政府信息公開申請情況"],
  ["a colon behind it", "三、收到和处理政府信息公开申请情况："],
  ["text in the same paragraph", "三、收到和处理政府信息公开申请情况。本年度收到申请2件。"],
  ["text on the next line of the paragraph", "三、收到和处理政府信息公开申请情况\n本年度收到申请2件。"],
])("%s does no harm to a heading", (_, heading) => {
  expect(told(read(one, two, heading, four, five, six))).toEqual([]);
});

test("a heading that stands in the first row of its table is read, and what follows belongs to it", () => {
  const cell = { text: two, rowSpan: 1, columnSpan: 4 };
  const reading = readReport({
    blocks: [
      { kind: "paragraph", text: one },
      { kind: "paragraph", text: "全年公开127条。" },
      { kind: "table", rows: [[cell]] },
      { kind: "paragraph", text: "注：数据截至12月31日。" },
      ...[three, four, five, six].map((text): ContentBlock => ({ kind: "paragraph", text })),
    ],
  });
  expect(told(reading)).toEqual([]);
  expect(reading.narrative.overview).toEqual(["全年公开127条。"]);
  expect(reading.leftovers).toEqual(["注：数据截至12月31日。"]);
});

test("text behind a heading in its own paragraph is the first of the section", () => {
  const { narrative } = read(
    "一、总体情况。2024年，我镇公开127条。",
    two,
    three,
    four,
    `${five}\n力度不够。`,
    six,
  );
  expect(narrative.overview).toEqual(["2024年，我镇公开127条。"]);
  expect(narrative.problems).toEqual(["力度不够。"]);
});

test("the title of a table under the heading that says the same is no second heading", () => {
  expect(told(read(one, two, "主动公开政府信息情况", three, four, five, six))).toEqual([]);
  const unnumbered = titles.map((title) => title.slice(2));
  expect(told(read(...unnumbered.flatMap((title) => [title, title])))).toEqual([]);
});

test.each([
  ["五、政府信息公开工作存在的主要问题及改进情况", five],
  ["五、下一步工作打算", five],
  ["六、其它需要说明的事项", six],
  ["六、附则", six],
  ["一、概述", one],
])("“%s” in the place of the official title asks for a word, and its text is read", (heading, official) => {
  const lines = titles.flatMap((title) => (title === official ? [heading, "内容如下。"] : [title]));
  const reading = read(...lines);
  expect(told(reading)).toEqual([
    `soft 标题“${heading}”与官方标题“${official}”不同，请改用官方标题；确需这样写的，请写明情况。`,
  ]);
  const { overview, problems, other } = reading.narrative;
  expect([...overview, ...problems, ...other]).toEqual(["内容如下。"]);
});

test("a list numbered 一、二、三、 inside a section takes the place of no missing heading", () => {
  const reading = read(one, "一、制度建设", "二、平台建设", "三、队伍建设", three, four, five, six);
  expect(told(reading)).toEqual([expect.stringMatching(/^hard 没有找到“二、/)]);
  expect(reading.narrative.overview).toEqual(["一、制度建设", "二、平台建设", "三、队伍建设"]);
});

test("三、依申请公开情况 inside section 一 opens no section where the official heading comes later", () => {
  const { narrative } = read(
    one,
    "三、依申请公开情况",
    "收到2件。",
    two,
    three,
    four,
    five,
    "人手不足。",
    six,
  );
  expect(narrative.overview).toEqual(["三、依申请公开情况", "收到2件。"]);
  expect(narrative.problems).toEqual(["人手不足。"]);
});

test("whole published reports are told the titles they reworded, and nothing else", () => {
  const found = publishedTexts("whole").flatMap(({ name, headings = [] }) =>
    checkPrintedHeadings(form, headings).map(({ level, text }) => [name, level, text]),
  );
  expect(found).toEqual([
    ["pingtan-2022", "soft", "四、政府信息公开行政法复议、行政诉讼情况"],
    ["shanghai-office-2019", "soft", "五、政府信息公开工作存在的主要问题及改进情况"],
    ["shuyang-2025", "soft", "五、政府信息公开工作存在的主要问题及改进情况"],
  ]);
});
