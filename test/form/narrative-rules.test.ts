import { formOf, type EditionId, type Example } from "../../src/form/index";
import { checkExample } from "../../src/validation/check-example";

/** Rule and level of what is told of a small report. */
const told = (edition: EditionId, example: Example) =>
  checkExample(formOf(edition), example).findings.map(({ rule, level }) => `${rule} ${level}`);

const onTexts = (edition: EditionId) => formOf(edition).rules.filter(({ kind }) => kind === "narrative");

const ofBoth = [
  "N-RECV soft",
  "N-DONE soft",
  "N-CARRY soft",
  "N-GRP soft",
  "N-KIND soft",
  "N-REV soft",
  "N-LIT soft",
  "N-ALL soft",
  "N-DOC soft",
  "N-SUM soft",
  "N-PCT soft",
  "N-EMPTY soft",
  "N-YEAR soft",
  "O-YEAR soft",
  "N-UNITNAME soft",
  "F-SIX hard",
  "F-SIX soft",
  "O-NUMSYS hard",
  "O-SUB soft",
  "O-PLACE hard",
  "O-PUNCT hint",
];

test.each<[EditionId, readonly string[]]>([
  ["2019", ofBoth],
  ["2021", [...ofBoth, "N-FEE hard", "N-O2 soft", "N-LEN soft", "N-LAW soft"]],
])("the rules on the texts of the %s edition, in the order in which they are read out", (edition, rules) => {
  expect(onTexts(edition).map(({ id, level }) => `${id} ${level}`)).toEqual(rules);
});

describe.each<EditionId>(["2019", "2021"])("a text of the %s edition", (edition) => {
  const answered = { "requests.received.naturalPerson": 36, "requests.disclosed.naturalPerson": 36 };

  test.each<[string, string, string]>([
    ["N-RECV soft", "全年共收到政府信息公开申请36件。", "全年共收到政府信息公开申请35件。"],
    ["N-DONE soft", "共办结政府信息公开申请36件。", "共办结政府信息公开申请34件。"],
    ["N-CARRY soft", "政府信息公开申请结转下年度办理0件。", "政府信息公开申请结转下年度办理2件。"],
    ["N-GRP soft", "答复政府信息公开申请，予以公开36件。", "答复政府信息公开申请，予以公开30件。"],
    [
      "N-KIND soft",
      "收到政府信息公开申请36件，其中自然人申请36件。",
      "收到政府信息公开申请36件，其中自然人申请33件。",
    ],
    ["N-REV soft", "未发生因政府信息公开引起的行政复议。", "因政府信息公开引起行政复议1件。"],
    ["N-LIT soft", "未发生因政府信息公开引起的行政诉讼。", "因政府信息公开引起行政诉讼1件。"],
    ["N-ALL soft", "全年收到政府信息公开申请36件。", "全年未收到政府信息公开申请。"],
    ["N-DOC soft", "全年制发行政规范性文件0件。", "全年制发行政规范性文件4件。"],
  ])("against the tables: %s of “%s” and of “%s”", (rule, right, wrong) => {
    expect(told(edition, { overview: right, figures: answered })).toEqual([]);
    expect(told(edition, { overview: wrong, figures: answered })).toEqual([rule]);
  });

  test.each<[string, Example, Example]>([
    [
      "N-SUM soft",
      { overview: "公开信息20条，其中文件8条，动态12条。" },
      { overview: "公开信息20条，其中文件8条，动态11条，其他2条。" },
    ],
    [
      "N-PCT soft",
      { overview: "收到政府信息公开申请36件，予以公开36件，占100%。", figures: answered },
      { overview: "收到政府信息公开申请36件，予以公开36件，占98.5%。", figures: answered },
    ],
    ["N-EMPTY soft", { problems: "公开的内容还不够丰富，已按季度梳理。" }, { problems: "无" }],
    [
      "N-UNITNAME soft",
      { overview: "我镇及时公开。", unit: "示例镇人民政府" },
      { overview: "我局及时公开。", unit: "示例镇人民政府" },
    ],
    ["O-NUMSYS hard", { overview: "（一）主动公开。内容全面。" }, { overview: "一、主动公开。内容全面。" }],
    ["O-SUB soft", { overview: "（一）主动公开。内容全面。" }, { overview: "三、主动公开。内容全面。" }],
    ["O-PLACE hard", { overview: "共主动公开20条，及时准确。" }, { overview: "共主动公开条，及时准确。" }],
    ["O-PUNCT hint", { overview: "公开及时，准确。" }, { overview: "公开及时,准确。" }],
  ])("by itself: %s", (rule, right, wrong) => {
    expect(told(edition, right)).toEqual([]);
    expect(told(edition, wrong)).toEqual([rule]);
  });

  test("is of the year of the report: an older one in it is asked about", () => {
    const year = edition === "2019" ? 2019 : 2023;
    const period = (of: number) => `本报告的统计期限为${of}年1月1日至12月31日。`;
    expect(told(edition, { preamble: period(year), year })).toEqual([]);
    expect(told(edition, { preamble: period(year - 1), year })).toEqual(["N-YEAR soft"]);
    expect(told(edition, { overview: `${year}年，我镇主动公开政府信息20条。`, year })).toEqual([]);
    expect(told(edition, { overview: `${year - 1}年，我镇主动公开政府信息20条。`, year })).toEqual([
      "O-YEAR soft",
    ]);
  });
});

describe("only the revised edition", () => {
  const unpaid = {
    "requests.received.naturalPerson": 2,
    "requests.otherwiseHandled.feeUnpaid.naturalPerson": 2,
  };

  test.each<[string, Example, Example]>([
    ["N-FEE hard", { other: "本年度未收取信息处理费。" }, { other: "无其他需要报告的事项。" }],
    [
      "N-O2 soft",
      { other: "本年度发出信息处理费收费通知2件，申请人逾期未缴纳。", figures: unpaid },
      { other: "本年度未发生政府信息公开信息处理费收费事项。", figures: unpaid },
    ],
    ["N-LEN soft", { overview: "内容全面。".repeat(200) }, { overview: "内容全面。".repeat(201) }],
    [
      "N-LAW soft",
      { preamble: "按照国办公开办函〔2021〕30号编制。" },
      { preamble: "按照国办公开办函〔2019〕60号编制。" },
    ],
  ])("asks what %s asks", (rule, right, wrong) => {
    expect(told("2021", right)).not.toContain(rule);
    expect(told("2021", wrong)).toContain(rule);
  });

  test("the trial edition asks for no fees, no thousand characters and no later notice", () => {
    expect(told("2019", { other: "无其他需要报告的事项。" })).toEqual([]);
    expect(told("2019", { overview: "内容全面。".repeat(300) })).toEqual([]);
    expect(told("2019", { preamble: "按照国办公开办函〔2019〕60号编制。" })).toEqual([]);
  });
});
