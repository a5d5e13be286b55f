import { formOf } from "../../src/form/index";
import { checkFigures, toldFinding } from "../../src/validation/index";
import { completedFigures, formulaTotalsOf, number, publishedReport } from "../support/reports";

test("平潭 2021 with a wrong total is told with the rule, its cells, both numbers and the sentence", () => {
  const report = publishedReport("pingtan-2021");
  const form = formOf(report.edition);
  const figures = new Map([
    ...completedFigures(report),
    ["proceedings.directSuit.total", number(1)] as const,
  ]);
  const { findings } = checkFigures(form, figures, formulaTotalsOf(form, report));
  expect(findings.map((finding) => toldFinding(form, finding))).toStrictEqual([
    {
      rule: "T4-SUM",
      level: "hard",
      cells: [
        "proceedings.directSuit.total",
        "proceedings.directSuit.upheld",
        "proceedings.directSuit.corrected",
        "proceedings.directSuit.otherResult",
        "proceedings.directSuit.pending",
      ],
      expected: 12,
      actual: 1,
      message: "表四“未经复议直接起诉”四项之和为12，总计填的是1，相差11，请核对。",
    },
  ]);
});

test.each([
  ["2019", "proactive.procurement.amount", 1605964.5, 1_000_000],
  ["2021", "proactive.administrativeFees.amount", 160.59645, 100],
] as const)(
  "money of the %s edition, kept in fen, is told in the form's unit",
  (edition, cell, actual, expected) => {
    const finding = {
      rule: "T2-FEE",
      level: "soft",
      cells: [cell],
      expected: 100_000_000,
      actual: 160_596_450,
      sentence: "与上年相差很大。",
    } as const;
    expect(toldFinding(formOf(edition), finding)).toStrictEqual({
      rule: "T2-FEE",
      level: "soft",
      cells: [cell],
      expected,
      actual,
      message: "与上年相差很大。",
    });
  },
);

test("an unreadable figure is told by its text, a finding of the whole report without cells", () => {
  const form = formOf("2021");
  const text = { rule: "F-LEFT", level: "hard", cells: [], text: "××", sentence: "还留着“××”。" } as const;
  expect(toldFinding(form, text)).toStrictEqual({
    rule: "F-LEFT",
    level: "hard",
    cells: [],
    actual: "××",
    message: "还留着“××”。",
  });
});

test("numbers of the whole report are counts and told as they are", () => {
  const numbers = { expected: 20, actual: 14, sentence: "填了14格，应填20格。" };
  const finding = { rule: "F-LEFT", level: "hard", cells: [], ...numbers } as const;
  expect(toldFinding(formOf("2019"), finding)).toMatchObject({ expected: 20, actual: 14 });
});

test("a finding that knows no number tells none", () => {
  const finding = { rule: "F-LEFT", level: "hard", cells: [], sentence: "还留着“××”。" } as const;
  expect(toldFinding(formOf("2021"), finding)).toStrictEqual({
    rule: "F-LEFT",
    level: "hard",
    cells: [],
    message: "还留着“××”。",
  });
});
