import { placedParagraphs, readParagraph } from "../../../src/validation/narrative/read-paragraph";
import { emptyNarrative } from "../../support/reports";

test("a paragraph is taken apart as it is typed, as it is read, and by what its sentences say", () => {
  const typed =
    "２０２４年收到政府信息公开申请 37件，同比增长12%。共37条，其中网站12条、微信26条。未发生行政复议。";
  const read = readParagraph(typed);
  expect(read.typed).toBe(typed);
  expect(read.text).toBe(
    "2024年收到政府信息公开申请37件，同比增长12%。共37条，其中网站12条、微信26条。未发生行政复议。",
  );
  expect(read.sentences).toMatchObject([
    {
      text: "2024年收到政府信息公开申请37件，同比增长12%",
      claims: [{ subject: "received", number: { value: 37 } }],
      shares: [{ kind: "growth", percent: { value: 12 } }],
      sums: [],
      contradictions: [],
    },
    {
      text: "共37条，其中网站12条、微信26条",
      claims: [],
      shares: [],
      sums: [{ total: { value: 37 }, parts: [12, 26] }],
      contradictions: [],
    },
    {
      text: "未发生行政复议",
      claims: [],
      shares: [],
      sums: [],
      contradictions: [{ kind: "noReconsideration" }],
    },
  ]);
});

test("a paragraph is remembered while some ten reports are read, and not for ever", () => {
  const before = readParagraph("全年公开37条。");
  for (let report = 1; report <= 100; report += 1) readParagraph(`第${report}份报告。`);
  expect(readParagraph("全年公开37条。")).toBe(before);
  for (let report = 1; report <= 1000; report += 1) readParagraph(`又一份报告，第${report}份。`);
  expect(readParagraph("全年公开37条。")).not.toBe(before);
  expect(readParagraph("全年公开37条。")).toEqual(before);
});

const filler = "我县扎实推进政务公开。".repeat(11).slice(0, 120);

test.each([
  ["依申请公开工作有序。", true, "依申请公开"],
  ["办结率100%，政府信息公开申请渠道畅通。", true, "政府信息公开申请"],
  ["向社会公众申请公开的信息均已答复。", true, "申请公开"],
  ["主动公开政府信息37条。", false, "it is about 主动公开"],
  ["低保申请37件。", false, "it is about other requests"],
  [`${filler.slice(0, 115)}依申请公开`, true, "it says so within 120 characters"],
  [`${filler}依申请公开`, false, "it says so only behind 120 characters"],
])("“%s” is about requests for information: %s, for %s", (paragraph, expected) => {
  expect(readParagraph(paragraph).aboutRequests).toBe(expected);
});

describe("a sub-heading says what the paragraphs under it are about", () => {
  /** Which paragraphs of a part are about requests. */
  const about = (...overview: string[]) =>
    placedParagraphs({ ...emptyNarrative, overview }, ["overview"]).map(({ aboutRequests }) => aboutRequests);

  test.each([
    "（二）依申请公开工作。",
    "（十二）依申请公开工作。",
    "二、依申请公开工作。",
    "十二、依申请公开工作。",
    "2.依申请公开工作。",
    "12．依申请公开工作。",
    "2、依申请公开工作。",
    "（二）依申请办理。",
    "（二）公开申请办理。",
  ])("%s", (heading) => {
    expect(about("我县扎实推进政务公开。", heading, "全部办结。")[2]).toBe(true);
  });

  test.each([
    "（三）平台建设。",
    "（十三）平台建设。",
    "三、平台建设。",
    "十三、平台建设。",
    "3.平台建设。",
    "13.平台建设。",
    "3、平台建设。",
    "（三）平台建设。完善县政府门户网站政府信息公开专栏及各乡镇、街道子网站，畅通依申请办理渠道。",
  ])("until the next: %s", (heading) => {
    expect(about("（二）依申请公开工作。", "全部办结。", heading, "全部发布。")).toEqual([
      true,
      true,
      expect.any(Boolean),
      false,
    ]);
  });

  test.each([
    "流程规范、答复及时。",
    "（含上年结转）全部办结。",
    "落实《条例》第一、第二款（一）项。",
    "共12.5万元。",
    "2024年全部办结。",
  ])("over a paragraph that is none: %s", (paragraph) => {
    expect(about("（二）依申请公开工作。", paragraph, "全部办结。")).toEqual([true, true, true]);
  });

  test("in its own part only", () => {
    const narrative = { ...emptyNarrative, overview: ["（二）依申请公开工作。"], problems: ["全部办结。"] };
    expect(
      placedParagraphs(narrative, ["overview", "problems"]).map(({ paragraph, read, aboutRequests }) => [
        paragraph,
        read.typed,
        aboutRequests,
      ]),
    ).toEqual([
      [{ part: "overview", index: 0 }, "（二）依申请公开工作。", true],
      [{ part: "problems", index: 0 }, "全部办结。", false],
    ]);
  });
});
