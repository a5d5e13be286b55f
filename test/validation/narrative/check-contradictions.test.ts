import { formOf, type CellName, type EditionId } from "../../../src/form/index";
import { checkClaims } from "../../../src/validation/narrative/check-claims";
import { completedFigures, emptyNarrative, reportOfZeros } from "../../support/reports";
import { plantedFigures } from "./planted-mistakes";

type Changed = Readonly<Record<CellName, number | null>>;

function found(text: string, changed: Changed = {}, year: number | null = 2024, edition: EditionId = "2021") {
  const figures = edition === "2021" ? { ...plantedFigures, ...changed } : changed;
  return checkClaims({
    form: formOf(edition),
    figures: completedFigures(reportOfZeros(edition, figures)),
    narrative: { ...emptyNarrative, overview: [text] },
    ...(year !== null && { year }),
  }).findings;
}
const quotes = (...asked: Parameters<typeof found>) => found(...asked).map(({ text }) => text);
const cells = (...asked: Parameters<typeof found>) => found(...asked).map((finding) => finding.cells);

test("what a figure contradicts is told its place, the words and the figure", () => {
  const quote = "未收到法人或其他组织提出的政府信息公开申请";
  expect(found(`${quote}。`)).toEqual([
    {
      rule: "N-ALL",
      cells: ["requests.received.business", "requests.received.legalService"],
      paragraph: { part: "overview", index: 0 },
      text: quote,
      expected: 0,
      actual: 6,
      sentence: `第一部分“总体情况”第1段写“${quote}”，表三“一、本年新收政府信息公开申请数量”法人或其他组织各栏之和却是6件，请核对，属实的请写明情况。`,
    },
  ]);
});

test.each([
  ["政府信息公开申请均已办结。", "N-ALL", 3, "表三“四、结转下年度继续办理”总计却是3件"],
  ["未收到政府信息公开申请。", "N-ALL", 36, "表三“一、本年新收政府信息公开申请数量”总计却是36件"],
  ["政府信息公开未发生行政复议。", "N-REV", 5, "表四“行政复议”总计却是5件"],
  ["政府信息公开未发生行政诉讼。", "N-LIT", 2, "表四两栏行政诉讼总计之和却是2件"],
  ["未制发行政规范性文件。", "N-DOC", 6, "表二“行政规范性文件”的“本年制发件数”却是6件"],
])("“%s” is told as %s, with the %i of the table", (text, rule, actual, said) => {
  expect(found(text)).toMatchObject([
    { rule, expected: 0, actual, sentence: expect.stringContaining(said) as string },
  ]);
});

describe("the year a sentence names", () => {
  test.each(["2023年未收到政府信息公开申请。", "2019年未收到政府信息公开申请。"])(
    "makes it another report's: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test("may be that of the report, or any while that is unknown", () => {
    expect(quotes("2024年未收到政府信息公开申请。")).toEqual(["未收到政府信息公开申请"]);
    expect(quotes("2023年未收到政府信息公开申请。", {}, null)).toEqual(["未收到政府信息公开申请"]);
  });
});

test("what the form of the edition does not count is not contradicted", () => {
  expect(found("全年未制发行政规范性文件。")).toHaveLength(1);
  expect(found("全年未制发行政规范性文件。", {}, 2020, "2019")).toEqual([]);
});

test("a blank figure contradicts nothing", () => {
  expect(found("全年未制发行政规范性文件。", { "proactive.normativeDocuments.issued": null })).toEqual([]);
});

describe("all done, with 3 left for next year", () => {
  test.each([
    ["政府信息公开：所有申请均已按期办结。", "所有申请均已按期办结"],
    ["政府信息公开：所有申请按期答复。", "所有申请按期答复"],
    ["政府信息公开申请已全部办结。", "已全部办结"],
    ["政府信息公开申请全部按时依法办结。", "全部按时依法办结"],
    ["政府信息公开申请办结率100%。", "办结率100%"],
    ["依申请公开，办结率达到100%。", "办结率达到100%"],
    ["政府信息公开申请均已办结。", "均已办结"],
    ["政府信息公开申请均已依法按时办结。", "均已依法按时办结"],
    ["所有政府信息公开申请均已办结，无结转。", "所有政府信息公开申请均已办结"],
  ])("%s", (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  test.each([
    ["政府信息公开申请按期办结率100%。", "those done are meant"],
    ["除结转3件外，政府信息公开申请均已办结。", "the rest is named"],
    ["政府信息公开申请已全部办结，结转3件除外。", "the rest is named behind it"],
    ["全部办结。", "it may be about anything"],
  ])("is not said in %s, for %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is said of requests where the paragraph is about them", () => {
    expect(quotes("办结率100%，成效明显。依申请公开工作有序。")).toEqual(["办结率100%"]);
  });
});

describe("none received, of 36", () => {
  const total = ["requests.received.total"];
  const organizations = ["requests.received.business", "requests.received.legalService"];
  test.each([
    ["依申请公开方面，全年未收到申请。", total],
    ["未收到公民、法人或其他组织提出的政府信息公开申请。", total],
    ["未收到企业提出的政府信息公开申请。", organizations],
    ["未收到群众提出的政府信息公开申请。", total],
  ])("%s", (text, expected) => {
    expect(cells(text)).toEqual([expected]);
  });

  test.each([
    ["全年未收到救助申请。", "another kind of request"],
    ["全年未收到救助申请，依申请公开渠道畅通。", "another kind of request, what is public named behind it"],
    ["未收到通过信函提出的政府信息公开申请。", "one way of coming"],
    ["依申请公开方面，未收到撤回申请。", "a request withdrawn"],
  ])("is not said in %s: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("no proceedings, of 5 and 2", () => {
  test.each([
    ["政府信息公开未发生行政复议。", [["proceedings.reconsideration.total"]]],
    [
      "政府信息公开未引发行政诉讼。",
      [["proceedings.directSuit.total", "proceedings.suitAfterReconsideration.total"]],
    ],
  ])("%s", (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test.each([
    "政府信息公开无行政复议被纠错情况。",
    "政府信息公开无行政诉讼案件败诉。",
    "政府信息公开无行政复议、行政诉讼案件败诉。",
    "政府信息公开无行政复议决定被撤销。",
    "未发生行政复议。",
  ])("is not said in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is said beside another clause about results", () => {
    expect(quotes("政府信息公开未发生行政复议，也无败诉案件。")).toEqual(["未发生行政复议"]);
  });
});
