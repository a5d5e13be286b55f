import { formOf } from "../../../src/form/index";
import type { Narrative } from "../../../src/figures/index";
import { checkOutline } from "../../../src/validation/narrative/check-outline";
import { emptyNarrative } from "../../support/reports";

const form = formOf("2021");

const findingsIn = (part: keyof Narrative, paragraphs: readonly string[]) =>
  checkOutline({ form, figures: new Map(), narrative: { ...emptyNarrative, [part]: paragraphs } });

/** Each finding as its rule, the paragraph it stands in, what it quotes, and what is said of it. */
const told = (part: keyof Narrative, ...paragraphs: string[]) =>
  findingsIn(part, paragraphs).map(({ rule, paragraph, text, sentence }) => [
    rule,
    paragraph?.index,
    text,
    sentence,
  ]);

/** Each finding as its rule and what it quotes. */
const quoted = (part: keyof Narrative, ...paragraphs: string[]) =>
  findingsIn(part, paragraphs).map(({ rule, text = "" }) => `${rule} ${text}`);

const own = "标题由报告自动印出，请删去这一段";
const anothers = "请把这个标题和它后面的文字移到所属的部分";

test.each([
  ["五、存在的主要问题及改进情况", "五、存在的主要问题及改进情况", own],
  ["存在的主要问题及改进情况", "五、存在的主要问题及改进情况", own],
  ["五、存在的主要问题及改进情况。", "五、存在的主要问题及改进情况", own],
  ["存在的主要问题及改进情况：", "五、存在的主要问题及改进情况", own],
  ["四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况", anothers],
  ["主动公开政府信息情况:", "二、主动公开政府信息情况", anothers],
])("“%s” among the texts of section 五 is a title of a section", (paragraph, title, todo) => {
  expect(findingsIn("problems", ["公开不够及时。", paragraph])).toEqual([
    {
      rule: "F-SIX",
      cells: [],
      paragraph: { part: "problems", index: 1 },
      text: title,
      sentence: `第五部分“存在的主要问题及改进情况”第2段是“${title}”的标题，${todo}。`,
    },
  ]);
});

test.each([
  ["二、主动公开政府信息情况：全年公开127条。", ["O-SUB 二、"]],
  ["主动公开政府信息情况：全年公开127条。", []],
  ["主动公开情况", []],
])("“%s” is a text, though it begins like a title", (paragraph, expected) => {
  expect(quoted("overview", paragraph)).toEqual(expected);
});

const ofThirty = `一、${"县乡村三级政务公开标准化规范化建设".repeat(2).slice(0, 28)}`;

test.each([
  ["preamble", "一、概述", ["F-SIX 一、概述"]],
  ["preamble", "一、工作情况：", ["F-SIX 一、工作情况："]],
  ["preamble", ofThirty, [`F-SIX ${ofThirty}`]],
  ["preamble", `${ofThirty}况`, ["O-NUMSYS 一、"]],
  ["preamble", "一、全年公开127条，办理申请3件", ["O-NUMSYS 一、"]],
  ["preamble", "一、强化组织领导。", ["O-NUMSYS 一、"]],
  ["preamble", "二、主动公开工作", ["O-SUB 二、"]],
  ["problems", "六、其它事项", ["F-SIX 六、其它事项"]],
  ["problems", "五、改进措施", ["O-SUB 五、"]],
  ["overview", "一、概述", ["O-NUMSYS 一、"]],
  ["other", "六、其它事项", ["O-SUB 六、"]],
] as const)(
  "in %s “%s” is taken as %j: the title of the next section, or a number",
  (part, paragraph, expected) => {
    expect(quoted(part, paragraph)).toEqual(expected);
  },
);

test("where the headings were read from print, a title among the texts is not told here", () => {
  const narrative = { ...emptyNarrative, problems: ["公开不够及时。", "六、其他需要报告的事项"] };
  expect(checkOutline({ form, figures: new Map(), narrative, headings: [] })).toEqual([]);
});

test("a title in other words is told with the official one, and both things it may have been", () => {
  expect(findingsIn("preamble", ["根据《条例》编制。", "一、概述"])).toEqual([
    {
      rule: "F-SIX",
      cells: [],
      paragraph: { part: "preamble", index: 1 },
      text: "一、概述",
      sentence:
        "引言第2段“一、概述”占着下一部分标题的位置，官方标题是“一、总体情况”；是标题的，请删去这一段，把它后面的文字移到那一部分，标题由报告自动印出；是小标题的，请改用（一）（二）（三）。",
    },
  ]);
});

test.each([
  ["O-NUMSYS", "一、", ["一、主动公开工作。全年公开127条。", "二、依申请公开工作。办理3件。"]],
  ["O-SUB", "二、", ["二、主动公开工作。全年公开127条。", "三、依申请公开工作。办理3件。"]],
])("numbers of the sections used once more are told once, as %s at “%s”", (rule, text, paragraphs) => {
  expect(findingsIn("overview", ["2024年，我县扎实推进政务公开。", ...paragraphs])).toEqual([
    {
      rule,
      cells: [],
      paragraph: { part: "overview", index: 1 },
      text,
      sentence: `第一部分“总体情况”第2段用了“${text}”，与六个部分的编号重复，请改用（一）（二）（三）。`,
    },
  ]);
});

describe("the numbers of sub-headings", () => {
  test.each([
    ["skipped", ["（一）主动公开。", "（三）平台建设。"], "（三）", 1],
    ["doubled", ["（一）主动公开。", "（二）平台建设。", "（二）监督保障。"], "（二）", 2],
    ["back", ["（一）主动公开。", "（二）平台建设。", "（三）信息管理。", "（二）监督保障。"], "（二）", 3],
    ["of two characters", ["（十）监督考核。", "（十二）教育培训。"], "（十二）", 10],
    ["of three characters", ["（二十）监督考核。", "（二十二）教育培训。"], "（二十二）", 20],
  ])("are told where one is %s", (_, paragraphs, text, before) => {
    const place = `第一部分“总体情况”第${paragraphs.length}段`;
    const sentence = `${place}的编号是“${text}”，前一个是第${before}个，请核对是否跳号或重号。`;
    expect(told("overview", ...paragraphs)).toEqual([["O-SUB", paragraphs.length - 1, text, sentence]]);
  });

  test.each([
    ["run on over texts without one", ["（一）主动公开。", "全年公开127条。", "（二）平台建设。"]],
    ["begin anew under another head", ["（一）问题。", "（二）不足。", "（一）改进。", "（二）计划。"]],
    ["begin elsewhere than at 一", ["（二）平台建设。", "（三）监督保障。"]],
    ["stand inside a sentence", ["（一）主动公开。", "落实《条例》第二十条第（三）项。", "（二）平台建设。"]],
    ["are no numerals", ["（一）主动公开。", "（一一）平台建设。", "（二）监督保障。"]],
  ])("are told nothing where they %s", (_, paragraphs) => {
    expect(findingsIn("overview", paragraphs)).toEqual([]);
  });

  test("are read in each part by itself", () => {
    const narrative = { ...emptyNarrative, overview: ["（一）主动公开。"], problems: ["（三）改进措施。"] };
    expect(checkOutline({ form, figures: new Map(), narrative })).toEqual([]);
  });

  test("go on over a title of a section that stands among them", () => {
    expect(quoted("problems", "（一）问题。", "六、其他需要报告的事项", "（二）改进。")).toEqual([
      "F-SIX 六、其他需要报告的事项",
    ]);
  });
});

describe("a listing in a paragraph", () => {
  test.each([
    ["一是力度不够；三是人员不足。", "三是", 1],
    ["主要问题：一是力度不够，二是人员不足，二是培训不多。", "二是", 2],
    ["九是完善制度；十是强化培训；十二是加强考核。", "十二是", 10],
    ["一是完善制度：一是建台账，二是明责任；三是强化培训。四是加强考核。五是联动。七是回访。", "七是", 5],
  ])("“%s” is told at %s, which follows %i", (paragraph, text, before) => {
    expect(findingsIn("problems", [paragraph])).toEqual([
      {
        rule: "O-SUB",
        cells: [],
        paragraph: { part: "problems", index: 0 },
        text,
        sentence: `第五部分“存在的主要问题及改进情况”第1段的“${text}”前面是第${before}项，请核对是否跳号或重号。`,
      },
    ]);
  });

  test.each([
    "一是力度不够；二是人员不足；三是培训不多。",
    "十是强化培训；十一是加强考核；十二是定期回访。",
    "一是完善制度：一是建台账，二是明责任；二是强化培训；三是加强考核。",
    "存在问题：一是力度不够，二是人员不足。改进措施：一是加强领导，二是充实人员。",
    "二是人员不足；三是培训不多。",
    "一是专职人员少，八九是兼职；二是培训不够。",
    "一是明确责任，三是指主动公开、依申请公开和平台建设；二是强化培训。",
    "我县公开工作还不够规范。",
  ])("“%s” is told nothing", (paragraph) => {
    expect(findingsIn("problems", [paragraph])).toEqual([]);
  });
});
