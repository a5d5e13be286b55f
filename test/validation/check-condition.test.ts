import { formOf, type EditionId } from "../../src/form/index";
import type { Figure, UnitReport } from "../../src/figures/index";
import { checkFigures, describeFinding, type CheckContext } from "../../src/validation/index";
import {
  completedFigures,
  formulaTotalsOf,
  number,
  publishedReport,
  reportOfZeros,
} from "../support/reports";

function check(report: UnitReport, context: CheckContext = {}) {
  const form = formOf(report.edition);
  return checkFigures(form, completedFigures(report), formulaTotalsOf(form, report), context);
}

/** The sentences of one rule's findings. */
function said(report: UnitReport, rule: string, context: CheckContext = {}): string[] {
  const { findings } = check(report, context);
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => describeFinding(formOf(report.edition), finding));
}

function zeros(edition: EditionId, figures: Readonly<Record<string, number | string | null>> = {}) {
  return reportOfZeros(edition, figures);
}

/** Last year's report as a workbook gives it, totals added up. */
function lastYear(edition: EditionId, figures: Readonly<Record<string, number | null>> = {}): UnitReport {
  const report = reportOfZeros(edition, figures);
  return { ...report, year: report.year - 1, figures: completedFigures(report) };
}

const documents = (column: string) => `proactive.normativeDocuments.${column}`;

describe("on published reports", () => {
  test.each([
    ["pingtan-2020", ["T3-OTHER"]],
    ["pingtan-2021", []],
    ["pingtan-2022", []],
    ["shanghai-stcsm-2024", ["T3-OTHER"]],
    ["suqian-2023", []],
    ["suqian-2024", []],
    ["shanghai-general-office-2019", []],
    ["luoyun-township-2020", ["T3-ZERO"]],
  ])("%s is asked for a word on %j", (name, rules) => {
    const soft = check(publishedReport(name)).findings.filter(({ level }) => level === "soft");
    expect(soft.map(({ rule }) => rule)).toEqual(rules);
  });

  test("上海市科委 2024 handled 14 of 35 requests otherwise, which is more than a fifth", () => {
    expect(said(publishedReport("shanghai-stcsm-2024"), "T3-OTHER")).toEqual([
      "表三“（六）其他处理”各项总计14件，超过“（七）总计”35件的20%，请核对能否归入（一）至（五），属实的请写明情况。",
    ]);
  });

  test("平潭 2021 and 2022 have fees of one order of magnitude", () => {
    const previous = publishedReport("pingtan-2021");
    expect(said(publishedReport("pingtan-2022"), "T2-FEE", { previous })).toEqual([]);
  });
});

test("现行有效 counted short of what was issued is told with all three figures, as in 子长 2022", () => {
  const report = zeros("2021", { [documents("issued")]: 2, [documents("inForce")]: 1 });
  expect(said(report, "T2-VALID")).toEqual([
    "表二“行政规范性文件”现行有效1件，加本年废止0件为1件，少于本年制发的2件，请核对，属实的请写明情况。",
  ]);
});

test("a finding says what stands in its first cell, and nothing it should come to where there is a bound only", () => {
  const { findings } = check(zeros("2021", { [documents("issued")]: 2, [documents("inForce")]: 1 }));
  expect(findings).toEqual([
    {
      rule: "T2-VALID",
      level: "soft",
      cells: [documents("inForce"), documents("repealed"), documents("issued")],
      actual: 1,
      sentence: expect.any(String),
    },
  ]);
});

test("what expired within the year and is counted under 废止 keeps T2-VALID", () => {
  const report = zeros("2021", {
    [documents("issued")]: 3,
    [documents("repealed")]: 2,
    [documents("inForce")]: 1,
  });
  expect(said(report, "T2-VALID")).toEqual([]);
});

test("sums are compared to six decimals, as the sheet compares them", () => {
  const thirds = { [documents("issued")]: 0.8, [documents("repealed")]: 0.7, [documents("inForce")]: 0.1 };
  expect(said(zeros("2021", thirds), "T2-VALID")).toEqual([]);
  const less = { ...thirds, [documents("issued")]: 0.800001 };
  expect(said(zeros("2021", less), "T2-VALID")).toHaveLength(1);
});

test.each<[string, EditionId, string, Record<string, number | string>]>([
  [
    "one request handled otherwise on the trial form",
    "2019",
    "T3-OTHER",
    { "requests.otherwiseHandled.business": 1 },
  ],
  ["one document made and none public", "2019", "T2-PUB", { [documents("created")]: 1 }],
  ["one project without an amount", "2019", "T2-BUY", { "proactive.procurement.projects": 1 }],
  ["an amount of 0.01元 without a project", "2019", "T2-BUY", { "proactive.procurement.amount": "0.01元" }],
  [
    "a negative number of decisions that is the sum of the two before it",
    "2019",
    "T2-DEC",
    { "proactive.licensing.change": -3, "proactive.licensing.decisions": -3 },
  ],
  ["one suit without any request", "2021", "T3-ZERO", { "proceedings.suitAfterReconsideration.pending": 1 }],
])("%s is asked about", (_, edition, rule, figures) => {
  expect(said(zeros(edition, figures), rule)).toHaveLength(1);
});

test("exactly a fifth handled otherwise is no finding on the revised form", () => {
  const figures = { "requests.disclosed.business": 8, "requests.otherwiseHandled.other.business": 2 };
  expect(said(zeros("2021", figures), "T3-OTHER")).toEqual([]);
  expect(said(zeros("2021", { ...figures, "requests.disclosed.business": 7 }), "T3-OTHER")).toHaveLength(1);
});

test("黄陂's 87 documents made and none public are asked about", () => {
  expect(said(zeros("2019", { [documents("created")]: 87 }), "T2-PUB")).toEqual([
    "表二“规范性文件”本年新制作87件，本年新公开0件、对外公开总数量0件，请核对是否漏填，属实的请写明情况。",
  ]);
});

test("newly published above the total is hard, above what was made is soft", () => {
  const report = zeros("2019", { [documents("created")]: 1, [documents("newlyPublished")]: 2 });
  const found = check(report).findings.filter(({ rule }) => rule === "T2-PUB");
  expect(found.map(({ level, cells }) => [level, cells[0]])).toEqual([
    ["hard", documents("published")],
    ["soft", documents("newlyPublished")],
  ]);
});

test("南源街道's 40 decisions, the sum of 21 items and 19 more, are asked about", () => {
  const figures = {
    "proactive.licensing.previousItems": 21,
    "proactive.licensing.change": 19,
    "proactive.licensing.decisions": 40,
  };
  expect(said(zeros("2019", figures), "T2-DEC")).toHaveLength(1);
  expect(said(zeros("2019", { ...figures, "proactive.licensing.decisions": 41 }), "T2-DEC")).toEqual([]);
});

test("中村乡's bare 8040 is asked for its unit, and with one it is not", () => {
  const bare = zeros("2019", { "proactive.procurement.projects": 1, "proactive.procurement.amount": 8040 });
  expect(said(bare, "T2-BUY")).toEqual([
    "表二“政府集中采购”的“采购总金额”填的是8040，没有写单位，现按元计；请在数字后写明元或万元。",
  ]);
  const told = { "proactive.procurement.projects": 1, "proactive.procurement.amount": "0.804万元" };
  expect(said(zeros("2019", told), "T2-BUY")).toEqual([]);
});

test("projects without an amount, and an amount without projects, are asked about", () => {
  expect(said(zeros("2019", { "proactive.procurement.projects": 6 }), "T2-BUY")).toEqual([
    "表二“政府集中采购”采购项目数量填6，采购总金额填0元，一栏有数一栏是0，请核对，属实的请写明情况。",
  ]);
  expect(said(zeros("2019", { "proactive.procurement.amount": "251000元" }), "T2-BUY")).toEqual([
    "表二“政府集中采购”采购项目数量填0，采购总金额填251000元，一栏有数一栏是0，请核对，属实的请写明情况。",
  ]);
});

describe("规章", () => {
  const report = zeros("2021", { "proactive.governmentRules.repealed": 1 });

  test.each([
    ["county", "hard"],
    ["township", "hard"],
    ["countyDepartment", "hard"],
    ["townshipDepartment", "hard"],
    ["prefectureDepartment", "soft"],
    ["provinceDepartment", "soft"],
  ])("of a %s are %s", (governmentLevel, level) => {
    const found = check(report, { governmentLevel }).findings.filter(({ rule }) => rule === "T2-REG");
    expect(found.map((finding) => finding.level)).toEqual([level]);
  });

  test.each([["province"], ["prefecture"], [undefined], ["街道"]])(
    "of %s are no finding",
    (governmentLevel) => {
      expect(said(report, "T2-REG", governmentLevel === undefined ? {} : { governmentLevel })).toEqual([]);
    },
  );

  test("below 0 are told a township, too", () => {
    const below = zeros("2021", { "proactive.governmentRules.inForce": -1 });
    expect(said(below, "T2-REG", { governmentLevel: "township" })).toHaveLength(1);
  });

  test("left blank by a township are 未能核对", () => {
    const blank = zeros("2021", { "proactive.governmentRules.repealed": null });
    const { unverified } = check(blank, { governmentLevel: "township" });
    expect(unverified.map(({ rule }) => rule)).toContain("T2-REG");
  });
});

describe("rules that need last year", () => {
  const fee = "proactive.administrativeFees.amount";

  test.each([
    [100, 1, false],
    [100.01, 1, true],
    [1, 100, false],
    [1, 100.01, true],
    [0, 100, false],
    [100, 0, false],
    [0.000001, 0.0002, true],
    [0.0002, 0.000001, true],
  ])("a fee of %d after %d: a finding is %p", (now, before, found) => {
    const previous = lastYear("2021", { [fee]: before });
    expect(said(zeros("2021", { [fee]: now }), "T2-FEE", { previous })).toHaveLength(found ? 1 : 0);
  });

  test("the fee slip is told with both amounts in 万元", () => {
    const previous = lastYear("2021", { [fee]: 160.5964 });
    expect(said(zeros("2021", { [fee]: 1605964 }), "T2-FEE", { previous })).toEqual([
      "表二“行政事业性收费”本年填1605964万元，上年是160.5964万元，相差100倍以上，请核对两年是否都以万元为单位，属实的请写明情况。",
    ]);
  });

  test("last year's trial form asked no fee, so nothing is said", () => {
    const previous = lastYear("2019");
    const { findings, unverified } = check(zeros("2021", { [fee]: 5 }), { previous });
    expect([...findings, ...unverified]).toEqual([]);
  });

  test("a figure blank last year leaves the rule 未能核对", () => {
    const previous = lastYear("2021", { [fee]: null });
    const { unverified } = check(zeros("2021", { [fee]: 5 }), { previous });
    expect(unverified).toEqual([{ rule: "T2-FEE", cells: [fee] }]);
  });

  test.each<[string, Record<string, number>, Record<string, number>, number]>([
    ["ten last year and none now", {}, { "requests.received.business": 10 }, 1],
    ["nine last year and none now", {}, { "requests.received.business": 9 }, 0],
    [
      "ten last year and one now",
      { "requests.received.business": 1 },
      { "requests.received.business": 10 },
      0,
    ],
  ])("requests, %s", (_, now, before, count) => {
    expect(said(zeros("2021", now), "T3-ZERO", { previous: lastYear("2021", before) })).toHaveLength(count);
  });

  test("a suit after a review needs a review this year or last", () => {
    const suit = { "proceedings.suitAfterReconsideration.upheld": 1, "requests.received.business": 1 };
    const previous = lastYear("2021");
    expect(said(zeros("2021", suit), "T4-POST", { previous })).toHaveLength(1);
    expect(said(zeros("2021", suit), "T4-POST")).toEqual([]);
    const review = { "proceedings.reconsideration.upheld": 1 };
    expect(said(zeros("2021", { ...suit, ...review }), "T4-POST", { previous })).toEqual([]);
    expect(said(zeros("2021", suit), "T4-POST", { previous: lastYear("2021", review) })).toEqual([]);
  });

  test("a review needs a refusal this year or last", () => {
    const review = { "proceedings.reconsideration.pending": 1, "requests.received.business": 1 };
    const refusal = { "requests.notHandled.petition.business": 1 };
    const previous = lastYear("2019");
    expect(said(zeros("2019", review), "T34-LINK", { previous })).toEqual([
      "表四的复议、诉讼各项之和为1件，而表三的不予公开、无法提供、不予处理今年和上年之和都是0件，请核对表三的办理结果，属实的请写明情况。",
    ]);
    expect(said(zeros("2019", { ...review, ...refusal }), "T34-LINK", { previous })).toEqual([]);
    expect(said(zeros("2019", review), "T34-LINK", { previous: lastYear("2019", refusal) })).toEqual([]);
    expect(said(zeros("2019", review), "T34-LINK")).toEqual([]);
  });

  test("the same figures twice are nothing to ask about", () => {
    for (const edition of ["2019", "2021"] as const) {
      const { findings, unverified } = check(zeros(edition), { previous: lastYear(edition) });
      expect([...findings, ...unverified]).toEqual([]);
    }
  });
});

describe("the register on 封面", () => {
  const report = publishedReport("suqian-2023");
  const unreadable: Figure = { state: "unreadable", text: "约3500" };

  test("that agrees is no finding", () => {
    expect(said(report, "T3-LEDGER", { ledger: { received: number(3511), answered: number(3486) } })).toEqual(
      [],
    );
  });

  test("that differs is told with both numbers, each side for itself", () => {
    const { findings } = check(report, { ledger: { received: number(3513), answered: number(3486) } });
    const [finding] = findings.filter(({ rule }) => rule === "T3-LEDGER");
    expect(finding).toMatchObject({ level: "soft", actual: 3511, expected: 3513 });
    expect(finding?.sentence).toBe(
      "表三“一、本年新收政府信息公开申请数量”总计3511件，封面的台账新收数是3513件，两者不一致，请核对，属实的请写明情况。",
    );
  });

  test("that counts more answers, or fewer, than table 三 is told as well", () => {
    for (const answered of [3485, 3487]) {
      const { findings } = check(report, { ledger: { answered: number(answered) } });
      expect(findings.map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
        ["T3-LEDGER", 3486, answered],
      ]);
    }
  });

  test("that is no number is told with its text, also where table 三 is blank", () => {
    const blank = { ...report, figures: new Map(), typedTotals: new Set<string>() };
    for (const checked of [report, blank]) {
      const { findings, unverified } = check(checked, { ledger: { received: unreadable } });
      expect(findings.filter(({ rule }) => rule === "T3-LEDGER")).toEqual([
        {
          rule: "T3-LEDGER",
          level: "soft",
          cells: ["requests.received.total"],
          text: "约3500",
          sentence:
            "封面的“台账新收数”填的是“约3500”，不是件数，无法与表三核对，请只填整数，没有的填0，没有台账的清空这一格。",
        },
      ]);
      expect(unverified.map(({ rule }) => rule)).not.toContain("T3-LEDGER");
    }
  });
});

test("T4-CODEF is told as help and is never a finding", () => {
  for (const edition of ["2019", "2021"] as const) {
    const rule = formOf(edition).rules.find(({ id }) => id === "T4-CODEF");
    expect(rule).toMatchObject({ kind: "note", level: "hint" });
  }
});
