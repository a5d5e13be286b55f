import { formOf, type CellName } from "../../../src/form/index";
import { checkClaims } from "../../../src/validation/narrative/check-claims";
import { completedFigures, emptyNarrative, reportOfZeros } from "../../support/reports";
import { plantedFigures } from "./planted-mistakes";

type Changed = Readonly<Record<CellName, number | null>>;

/** What comes of a text of a report for 2024 whose tables are those of `plantedFigures`, but for what is changed. */
function outcome(text: string | readonly string[], changed: Changed = {}, year: number | null = 2024) {
  return checkClaims({
    form: formOf("2021"),
    figures: completedFigures(reportOfZeros("2021", { ...plantedFigures, ...changed })),
    narrative: { ...emptyNarrative, overview: [text].flat() },
    ...(year !== null && { year }),
  });
}
const sentences = (...asked: Parameters<typeof outcome>) =>
  outcome(...asked).findings.map(({ sentence }) => sentence);
const rules = (...asked: Parameters<typeof outcome>) => outcome(...asked).findings.map(({ rule }) => rule);

const place = "第一部分“总体情况”第1段";
const received = "requests.received.total";
const broughtForward = "requests.broughtForward.total";
const nothing = { findings: [], unverified: [], readings: [] };

describe("of several readings of a statement", () => {
  test.each([
    ["本年新收", 36],
    ["本年新收加上年结转", 40],
  ])("the one it agrees with is told for the record: %s", (reading, count) => {
    const quote = `收到政府信息公开申请${count}件`;
    expect(outcome(`全年${quote}。`)).toEqual({
      ...nothing,
      readings: [{ paragraph: { part: "overview", index: 0 }, quote: `全年${quote}`, reading }],
    });
  });

  test.each([
    [46, 40, [received, broughtForward]],
    [39, 40, [received, broughtForward]],
    [38, 36, [received]],
    [37, 36, [received]],
    [30, 36, [received]],
  ])(
    "%d件 leads to the cells of the nearest, which come to %d件, and is told both",
    (stated, expected, cells) => {
      const quote = `收到政府信息公开申请${stated}件`;
      expect(outcome(`${quote}。`).findings).toEqual([
        {
          rule: "N-RECV",
          cells,
          paragraph: { part: "overview", index: 0 },
          text: quote,
          expected,
          actual: stated,
          sentence: `${place}写“${quote}”，表三本年新收为36件，本年新收加上年结转为40件，请核对，属实的请写明情况。`,
        },
      ]);
    },
  );

  test("those that come to the same are told once, with the difference", () => {
    expect(sentences("收到政府信息公开申请30件。", { "requests.broughtForward.naturalPerson": 0 })).toEqual([
      `${place}写“收到政府信息公开申请30件”，表三本年新收为36件，相差6件，请核对，属实的请写明情况。`,
    ]);
  });

  test("one with a blank figure leaves open whether it was meant", () => {
    const blank = { "requests.broughtForward.naturalPerson": null };
    expect(outcome("收到政府信息公开申请46件。", blank)).toEqual({
      ...nothing,
      unverified: [{ rule: "N-RECV", cells: [received] }],
    });
    expect(outcome("收到政府信息公开申请36件。", blank).unverified).toEqual([]);
  });
});

test.each([
  ["全年实施行政处罚85件。", "表二“行政处罚”处理决定数量为58件，相差27件"],
  ["政府信息公开申请上年结转6件。", "表三上年结转为4件，相差2件"],
  ["信息公开类行政复议8件。", "表四行政复议总计为5件，相差3件"],
])("the table is named with its figure: %s", (text, said) => {
  expect(sentences(text)).toEqual([expect.stringContaining(`”，${said}，请核对`)]);
});

test("what the form of 2019 has no cell for is no statement about it", () => {
  const narrative = { ...emptyNarrative, overview: ["现行有效规范性文件24件。"] };
  const figures = completedFigures(reportOfZeros("2019"));
  expect(checkClaims({ form: formOf("2019"), figures, narrative })).toEqual(nothing);
});

describe("a number that may be of anything", () => {
  test("is one of requests under a sub-heading that says so", () => {
    expect(rules(["（二）依申请公开", "全年办结34件。"])).toEqual(["N-DONE"]);
  });

  test("is left alone elsewhere", () => {
    expect(outcome(["（一）政务服务", "全年办结34件。"])).toEqual(nothing);
  });
});

describe("a year before the number", () => {
  test.each([
    ["2023年收到政府信息公开申请20件。", "last year's intake"],
    ["2025年收到政府信息公开申请20件。", "next year's intake"],
    ["2022年收到的政府信息公开申请上年结转6件。", "what was left two years ago"],
    ["2025年收到的政府信息公开申请上年结转6件。", "what was left next year"],
    ["政府信息公开申请结转至2026年继续办理1件。", "what is left for a later year"],
    ["政府信息公开申请结转至2023年继续办理1件。", "what was left for last year"],
  ])("makes it another report's: %s (%s)", (text) => {
    expect(outcome(text)).toEqual(nothing);
  });

  test.each([
    ["2024年收到政府信息公开申请20件。", "N-RECV"],
    ["2024年，政府信息公开申请上年结转6件。", "N-CARRY"],
    ["2023年收到的政府信息公开申请上年结转6件。", "N-CARRY"],
    ["2024年，政府信息公开申请结转下年度继续办理5件。", "N-CARRY"],
    ["政府信息公开申请结转至2025年继续办理1件。", "N-CARRY"],
  ])("that is this report's: %s", (text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });

  test("says nothing while the year of the report is unknown", () => {
    expect(rules("2023年收到政府信息公开申请20件。", {}, null)).toEqual(["N-RECV"]);
  });
});

test.each([
  ["of a right number is told", "政府信息公开申请予以公开18件，占60%。", ["N-PCT"]],
  ["behind quoted words is told", "“阳光政务”平台的政府信息公开申请予以公开18件，占60%。", ["N-PCT"]],
  ["of a number told already is not told too", "政府信息公开申请予以公开17件，占60%。", ["N-GRP"]],
  ["of another year is left alone", "2023年政府信息公开申请予以公开17件，占60%。", []],
  ["of what may be anything is left alone", "予以公开18件，占60%。", []],
])("a wrong percentage %s: %s", (_, text, expected) => {
  expect(rules(text)).toEqual(expected);
});

describe("parts that do not come to their total", () => {
  test("are told at the paragraph, at no cell", () => {
    const text = "主动公开政府信息59条，其中机构职能类25条，规划计划类28条，其他4条。";
    expect(outcome(["（一）主动公开。", text])).toEqual({
      ...nothing,
      findings: [
        {
          rule: "N-SUM",
          cells: [],
          paragraph: { part: "overview", index: 1 },
          expected: 57,
          actual: 59,
          sentence: "第一部分“总体情况”第2段写共59条，所列各项之和（25＋28＋4）为57，相差2，请核对。",
        },
      ],
    });
  });

  test("are not told again where one of the numbers is told already", () => {
    const parts = "其中自然人申请30件、商业企业申请4件、法律服务机构申请2件";
    expect(rules(`收到政府信息公开申请42件，${parts}。`)).toEqual(["N-RECV"]);
    expect(rules(`收到政府信息公开申请40件，${parts}。`)).toEqual(["N-SUM"]);
  });
});
