import { formOf, type EditionId } from "../../../src/form/index";
import type { Figures, Narrative } from "../../../src/figures/index";
import { checkSections } from "../../../src/validation/narrative/check-sections";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { emptyNarrative, number } from "../../support/reports";

interface Asked {
  readonly edition?: EditionId;
  readonly state?: string;
  readonly figures?: Figures;
}

function told(texts: Partial<Narrative>, { edition = "2021", state, figures = new Map() }: Asked = {}) {
  return checkNarrative({
    form: formOf(edition),
    figures,
    narrative: { ...emptyNarrative, ...texts },
    ...(state !== undefined && { state }),
  }).findings.filter(({ rule }) => /^N-(?:EMPTY|FEE|O2|LEN)$/.test(rule));
}
const rules = (...asked: Parameters<typeof told>) => told(...asked).map(({ rule }) => rule);
const sentences = (...asked: Parameters<typeof told>) => told(...asked).map(({ sentence }) => sentence);

/** Sections 一 and 五 as far as these rules go. */
const written = {
  overview: ["全年公开政府信息73条，均在网站发布。"],
  problems: ["公开不够及时，内容不够全面。"],
};
const noFee = ["2024年，无收取信息处理费情况。"];

test.each([undefined, "草稿", "送审稿", "定稿"])(
  "a report with all it has to hold is told nothing (%s)",
  (state) => {
    const narrative = { ...emptyNarrative, ...written, other: noFee };
    const context = { form: formOf("2021"), figures: new Map(), narrative };
    expect(checkSections({ ...context, ...(state !== undefined && { state }) })).toEqual([]);
  },
);

test("a report without a word is told nothing before it is submitted, and then once for each section", () => {
  const context = { form: formOf("2021"), figures: new Map(), narrative: emptyNarrative };
  expect(checkSections(context)).toEqual([]);
  expect(
    checkSections({ ...context, state: "定稿" }).map(({ rule, paragraph }) => [rule, paragraph?.part]),
  ).toEqual([
    ["N-EMPTY", "overview"],
    ["N-EMPTY", "problems"],
    ["N-FEE", "other"],
  ]);
});

test("section 五 is told when it has fewer than ten characters, spaces apart", () => {
  const sentence = (text: string) =>
    `第五部分“存在的主要问题及改进情况”只写了“${text}”，请写明具体的问题和改进情况。`;
  expect(sentences({ problems: ["公开不够及时，不够"] })).toEqual([sentence("公开不够及时，不够")]);
  expect(sentences({ problems: ["公 开不够 ", "及时，不够"] })).toEqual([sentence("公开不够及时，不够")]);
  expect(sentences({ problems: ["公开不够及时，不够全"] })).toEqual([]);
});

test("an empty section 五 is told once the report is submitted, and led to", () => {
  const empty = { ...written, problems: [" "], other: noFee };
  expect(told(empty)).toEqual([]);
  expect(told(empty, { state: "草稿" })).toEqual([]);
  expect(told(empty, { state: "送审稿" })).toEqual([
    {
      rule: "N-EMPTY",
      level: "soft",
      cells: [],
      paragraph: { part: "problems", index: 0 },
      sentence: "第五部分“存在的主要问题及改进情况”还没有写，请写明具体的问题和改进情况。",
    },
  ]);
});

test.each([
  "2024年，无收取信息处理费情况。",
  "2024年，市政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费3940元。",
  "2025年度本机关未收取信息公开处理费。",
  "2024年，市科委未发生政府信息公开收费事项。",
  "本年度没有向申请人收取任何费用。",
  "本机关本年度未收取申请人的检索、复制等费。",
])("“%s” says how it stands with fees", (sentence) => {
  expect(rules({ ...written, other: [sentence] }, { state: "送审稿" })).toEqual([]);
});

test("a section 六 without a word on fees has to be mended; an empty one once the report is submitted", () => {
  const silent = { ...written, other: ["无其他需要报告的事项。"] };
  expect(told(silent)).toEqual([
    {
      rule: "N-FEE",
      level: "hard",
      cells: [],
      paragraph: { part: "other", index: 0 },
      sentence: "第六部分“其他需要报告的事项”没有写收取信息处理费的情况，没有收取的也要写明。",
    },
  ]);
  expect(rules({ ...written, other: [" ", ""] })).toEqual([]);
  expect(rules({ ...written, other: [" ", ""] }, { state: "定稿" })).toEqual(["N-FEE"]);
});

test("收取 and 费 that do not belong together say nothing of fees", () => {
  expect(rules({ ...written, other: ["收取意见12条。全年经费足额保障。"] })).toEqual(["N-FEE"]);
  expect(rules({ ...written, other: ["收取意见12条", "全年经费足额保障"] })).toEqual(["N-FEE"]);
});

test("the form of 2019 asks neither fees nor a length", () => {
  const texts = { ...written, overview: ["公开及时全面准确规范有序。".repeat(100)], other: ["无。"] };
  expect(rules(texts, { edition: "2019", state: "定稿" })).toEqual([]);
  expect(rules(texts, { edition: "2021", state: "定稿" })).toEqual(["N-FEE", "N-LEN"]);
});

describe("two applicants who did not pay", () => {
  const unpaid = "requests.otherwiseHandled.feeUnpaid.total";
  const figures = new Map([[unpaid, number(2)]]);
  const told2 = (other: string) => told({ ...written, other: [other] }, { figures });

  test.each([
    "2024年，市科委未发生政府信息公开收费事项。",
    "本年度没有收费情况。",
    "2024年，无收取信息处理费情况，未发出收费通知。",
  ])("contradict “%s”", (other) => {
    expect(told2(other)).toEqual([
      {
        rule: "N-O2",
        level: "soft",
        cells: [unpaid],
        paragraph: { part: "other", index: 0 },
        sentence:
          "表三“（六）其他处理”中逾期未缴费的有2件，第六部分“其他需要报告的事项”却写没有收费情况，请写明发出收费通知的件数。",
      },
    ]);
  });

  test.each([
    "全年发出信息处理费收费通知2件，均未缴纳，没有其他收费。",
    "申请人逾期未缴费2件，未产生信息处理费。",
    "未收取信息处理费。",
    "全年收取政府信息公开信息处理费3940元。",
  ])("do not contradict “%s”", (other) => {
    expect(told2(other)).toEqual([]);
  });

  test("are not contradicted by two paragraphs read as one", () => {
    const other = ["无其他事项", "信息处理费的收取情况见市政府办公室的报告。"];
    expect(rules({ ...written, other }, { figures })).toEqual([]);
  });

  test("are not there where the figure is 0 or blank", () => {
    const other = ["2024年，市科委未发生政府信息公开收费事项。"];
    expect(rules({ ...written, other }, { figures: new Map([[unpaid, number(0)]]) })).toEqual([]);
    expect(rules({ ...written, other })).toEqual([]);
  });
});

test("section 一 may have 1000 characters, spaces apart, and is told its length from 1001", () => {
  const thousand = "公开及时全面准确规范。 ".repeat(90);
  const length = thousand.replace(/\s/g, "").length;
  const filled = thousand + "字".repeat(1000 - length);
  expect(rules({ ...written, overview: [filled], other: noFee })).toEqual([]);
  expect(told({ ...written, overview: [filled, "多"], other: noFee })).toEqual([
    {
      rule: "N-LEN",
      level: "soft",
      cells: [],
      paragraph: { part: "overview", index: 0 },
      expected: 1000,
      actual: 1001,
      sentence: "第一部分“总体情况”有1001字，原则上不超过1000字，请精简；确有需要的请写明情况。",
    },
  ]);
});
