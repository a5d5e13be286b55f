import { formOf, totalEquations, type CellName, type EditionId } from "../../src/form/index";
import { addUpTotals, type Figure, type Figures } from "../../src/figures/index";
import { checkFigures, problemsInOrder, type CheckContext, type Problem } from "../../src/validation/index";
import {
  completedFigures,
  emptyNarrative,
  formulaTotalsOf,
  number,
  publishedReport,
  reportOfZeros,
} from "../support/reports";

/** What is shown of a problem. */
function told({ level, cell, sentence, details, findings, suspects }: Problem) {
  const rules = findings.map(({ rule }) => rule);
  return { level, cell, rules, sentence, details, suspects };
}

/** The problems of a published report with changed figures; its totals are typed where it was published with them. */
function problemsOf(
  name: Parameters<typeof publishedReport>[0],
  changes: Readonly<Record<CellName, number | null>> = {},
  context: CheckContext = {},
): Problem[] {
  const report = publishedReport(name);
  const form = formOf(report.edition);
  const formulaTotals = formulaTotalsOf(form, report);
  const figures = new Map<CellName, Figure>(completedFigures(report));
  for (const [cell, value] of Object.entries(changes)) {
    if (value === null) figures.delete(cell);
    else figures.set(cell, number(value));
  }
  return problemsInOrder(form, figures, checkFigures(form, figures, formulaTotals, context), formulaTotals);
}

/** The same with every total filled by its formula. */
function problemsOfEntries(edition: EditionId, figures: Figures, previous?: Figures): Problem[] {
  const form = formOf(edition);
  const totals = new Set(totalEquations(form).keys());
  const shown = addUpTotals(form, figures, totals);
  return problemsInOrder(
    form,
    shown,
    { ...checkFigures(form, shown, totals), ...(previous && { previous }) },
    totals,
  );
}

test("several broken sums of one slip are one problem at the cell that is wrong, with each sum in its details", () => {
  const [problem] = problemsOf("suqian-2024", { "requests.disclosed.naturalPerson": 1480 });
  expect(told(problem!)).toEqual({
    level: "hard",
    cell: "requests.disclosed.naturalPerson",
    rules: ["T3-SUM", "T3-ROW"],
    sentence:
      "很可能是表三“（一）予以公开”的“自然人”多填：填的是1480，应为1408（两位数字颠倒）。改后2处勾稽关系都成立。",
    details: [
      "表三“自然人”列（一）至（六）各项之和为3512，“（七）总计”填的是3440，相差72，请核对。",
      "表三“（一）予以公开”六类申请人之和为1503，总计填的是1431，相差72，请核对。",
    ],
    suspects: ["requests.disclosed.naturalPerson"],
  });
});

test("平潭 2020 is one problem, at the row that repeats 予以公开", () => {
  expect(told(problemsOf("pingtan-2020")[0]!)).toEqual({
    level: "hard",
    cell: "requests.partlyDisclosed.naturalPerson",
    rules: ["T3-SUM"],
    sentence: "表三“自然人”列（一）至（六）各项之和为26，“（七）总计”填的是20，相差6，请核对。",
    details: [
      "很可能是表三“（二）部分公开”的“自然人”多填：填的是6，应为0（与“（一）予以公开”重复计数），“总计”相应改为0。改后勾稽关系成立。",
    ],
    suspects: ["requests.partlyDisclosed.naturalPerson"],
  });
});

test("a single broken sum keeps its own sentence and adds the likely slip", () => {
  expect(problemsOf("pingtan-2021", { "proceedings.directSuit.total": 1 }).map(told)).toEqual([
    {
      level: "hard",
      cell: "proceedings.directSuit.total",
      rules: ["T4-SUM"],
      sentence: "表四“未经复议直接起诉”四项之和为12，总计填的是1，相差11，请核对。",
      details: [
        "很可能是表四“未经复议直接起诉”的“总计”少填：填的是1，应为12（漏写一位数字）。改后勾稽关系成立。",
      ],
      suspects: ["proceedings.directSuit.total"],
    },
  ]);
});

test("a single broken sum whose cells are all as likely tells no slip", () => {
  const [first] = problemsOf("luoyun-township-2020", { "proceedings.directSuit.total": 2 });
  expect(told(first!)).toEqual({
    level: "hard",
    cell: "proceedings.directSuit.total",
    rules: ["T4-SUM"],
    sentence: "表四“未经复议直接起诉”四项之和为1，总计填的是2，相差1，请核对。",
    details: [],
    suspects: [],
  });
});

describe("where totals follow and several cells may be wrong", () => {
  const withChange = (cell: CellName, value: number) =>
    problemsOfEntries(
      "2021",
      new Map([...completedFigures(publishedReport("suqian-2024")), [cell, number(value)]]),
    )[0];

  test("the cells that something speaks for are named, and the first is gone to", () => {
    const problem = withChange("requests.received.naturalPerson", 3490);
    expect(problem?.sentence).toBe(
      "表三“自然人”列第一项加第二项为3608，第三项加第四项为3558，相差50，请核对。",
    );
    expect(problem?.details[0]).toMatch(
      /^可能是以下几格之一：表三“一、本年新收.*应为3440（一位数字不同）；.*也可能。/,
    );
    expect(problem?.suspects).toHaveLength(3);
    expect(problem?.cell).toBe("requests.received.naturalPerson");
    expect(problem?.suspects[0]).toBe(problem?.cell);
  });

  test("a forgotten 结转下年度 is where to begin", () => {
    const entries = {
      "requests.received.naturalPerson": 52,
      "requests.broughtForward.naturalPerson": 3,
      "requests.disclosed.naturalPerson": 30,
      "requests.partlyDisclosed.naturalPerson": 3,
      "requests.unableToProvide.notHeld.naturalPerson": 15,
    };
    const [problem] = problemsOfEntries("2021", completedFigures(reportOfZeros("2021", entries)));
    expect(problem?.sentence).toBe("表三“自然人”列第一项加第二项为55，第三项加第四项为48，相差7，请核对。");
    expect(problem?.details).toEqual([
      "请先核对表三“四、结转下年度继续办理”的“自然人”少填：填的是0，应为7（可能漏填）；另有22格也可能。请对照原始数据核对。",
    ]);
    expect(problem?.suspects).toEqual(["requests.carriedForward.naturalPerson"]);
    expect(problem?.cell).toBe("requests.carriedForward.naturalPerson");
  });
});

test("several broken sums nobody can explain are shown at the first of them", () => {
  const changes = {
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  };
  expect(problemsOf("suqian-2024", changes).map(told)).toEqual([
    {
      level: "hard",
      cell: "requests.outcomesTotal.naturalPerson",
      rules: ["T3-SUM", "T3-SUM", "T3-ROW", "T3-ROW"],
      sentence: "4处勾稽关系不成立，不止一格有误，请对照原始数据逐格核对。",
      details: [
        "表三“自然人”列（一）至（六）各项之和为1574，“（七）总计”填的是3440，相差1866，请核对。",
        "表三“商业企业”列（一）至（六）各项之和为50，“（七）总计”填的是73，相差23，请核对。",
        "表三“（一）予以公开”六类申请人之和为5，总计填的是1431，相差1426，请核对。",
        "表三“（二）部分公开”六类申请人之和为8，总计填的是471，相差463，请核对。",
      ],
      suspects: [],
    },
  ]);
});

test("what is wrong comes before blanks, blanks before what needs a word, and hints last", () => {
  const changes = { "proceedings.directSuit.total": 5 };
  const context: CheckContext = { narrative: { ...emptyNarrative, overview: ["一段话,有半角逗号。"] } };
  const levels = problemsOf("pingtan-2020", changes, context).map(({ level }) => level);
  const inOrder: string[] = ["hard", "blank", "soft", "hint"];
  expect([...new Set(levels)]).toEqual(inOrder);
  expect(levels).toEqual([...levels].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)));
});

test("a blank is no finding in a draft, and told once, as a finding, after that", () => {
  const shown = (state: "草稿" | "送审稿") =>
    problemsOf("suqian-2024", { "proactive.licensing.decisions": null }, { state }).map(told);
  expect(shown("草稿")).toEqual([
    {
      level: "blank",
      cell: "proactive.licensing.decisions",
      rules: [],
      sentence: "表二“行政许可”的“本年处理决定数量”未填，没有的请填0。",
      details: [],
      suspects: [],
    },
  ]);
  expect(shown("送审稿")).toMatchObject([
    { level: "hard", cell: "proactive.licensing.decisions", rules: ["F-BLANK"] },
  ]);
});

test("what asks for a word is one sentence, at the cell that holds what is unusual", () => {
  const changes = { "proactive.governmentRules.issued": 0, "proactive.governmentRules.repealed": 1 };
  expect(problemsOf("suqian-2024", changes, { governmentLevel: "prefectureDepartment" }).map(told)).toEqual([
    {
      level: "soft",
      cell: "proactive.governmentRules.repealed",
      rules: ["T2-REG"],
      sentence: expect.stringContaining("废止1件") as string,
      details: [],
      suspects: [],
    },
  ]);
});

test("what last year carried forward decides which cell is named first", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.broughtForward.business", number(8));
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(3)]]);
  const suspectOf = (previous?: Figures) => problemsOfEntries("2021", figures, previous)[0]?.suspects[0];
  expect(suspectOf()).toBe("requests.notHandled.petition.business");
  expect(suspectOf(lastYear)).toBe("requests.broughtForward.business");
});

test("a balance of 总计 that only repeats the columns is not told again", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.disclosed.naturalPerson", number(1480));
  figures.set("requests.received.business", number(57));
  expect(problemsOfEntries("2021", figures).map(({ sentence }) => sentence)).toEqual([
    "表三“自然人”列第一项加第二项为3558，第三项加第四项为3630，相差72，请核对。",
    "表三“商业企业”列第一项加第二项为60，第三项加第四项为78，相差18，请核对。",
  ]);
});

test("a sum of 总计 that a blank leaves open is told after the columns, and that it clears with them", () => {
  const problems = problemsOf("suqian-2024", {
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.total": 1503,
    "requests.partlyDisclosed.business": 90,
    "requests.partlyDisclosed.total": 552,
    "requests.notDisclosed.thirdPartyRights.otherOrganization": null,
  }).filter(({ level }) => level === "hard");
  expect(problems.map(({ cell }) => cell)).toEqual([
    "requests.disclosed.naturalPerson",
    "requests.partlyDisclosed.business",
    "requests.outcomesTotal.total",
  ]);
  expect(problems[2]!.details).toEqual(["另有1处“总计”的勾稽关系随之不成立，上面各处改正后即成立。"]);
});

test.each([
  ["T3-OTHER", "requests.otherwiseHandled.other.naturalPerson", "requests.otherwiseHandled.other.total", {}],
  [
    "T2-REG",
    "proactive.governmentRules.issued",
    "proactive.governmentRules.issued",
    { governmentLevel: "township" },
  ],
  [
    "T34-LINK",
    "proceedings.directSuit.upheld",
    "proceedings.directSuit.upheld",
    { previous: { ...reportOfZeros("2021"), figures: completedFigures(reportOfZeros("2021")) } },
  ],
])("of the cells of %s the one that is not 0 is gone to", (rule, entry, cell, context) => {
  const form = formOf("2021");
  const figures = completedFigures(reportOfZeros("2021", { [entry]: 3 }));
  const totals = new Set(totalEquations(form).keys());
  const problems = problemsInOrder(form, figures, checkFigures(form, figures, totals, context), totals);
  const [problem] = problems.filter(({ findings: [finding] }) => finding?.rule === rule);
  expect(problem?.cell).toBe(cell);
  expect(problem?.findings[0]?.cells).toContain(cell);
});

test("a rule that asks for more than 0 leads to the cell that holds too little", () => {
  const form = formOf("2021");
  const figures = completedFigures(reportOfZeros("2021", { "proactive.normativeDocuments.issued": 2 }));
  const [problem] = problemsInOrder(form, figures, checkFigures(form, figures, new Set()), new Set());
  expect(problem?.cell).toBe("proactive.normativeDocuments.inForce");
});
