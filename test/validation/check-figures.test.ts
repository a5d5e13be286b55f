import fc from "fast-check";
import { equationsOf, figurePlaces, formOf, type EditionId, type TableFault } from "../../src/form/index";
import { checkFigures, describeFinding, type CheckContext } from "../../src/validation/index";
import {
  completedFigures,
  emptyNarrative,
  formulaTotalsOf,
  number,
  publishedReport,
  publishedReports,
  reportOfZeros,
} from "../support/reports";
import { independentFindings } from "../support/independent-sums";

const editions: EditionId[] = ["2019", "2021"];

/** The rules that two sums are equal. */
const isArithmetic = ({ rule }: { rule: string }) => ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"].includes(rule);

function checkReport(report: ReturnType<typeof publishedReport>) {
  const form = formOf(report.edition);
  return checkFigures(form, completedFigures(report), formulaTotalsOf(form, report));
}

test.each(publishedReports)(
  "%s has exactly the arithmetic findings an independent addition gives",
  (name) => {
    const report = publishedReport(name);
    const { findings, unverified } = checkReport(report);
    const expected = independentFindings(name);
    const told = (rows: readonly { rule: string; cells: readonly string[] }[]) =>
      rows.map(({ rule, cells }) => `${rule} ${cells[0]}`).sort();
    expect(told(findings.filter(isArithmetic))).toEqual(expected.broken);
    expect(told(unverified.filter(isArithmetic))).toEqual(expected.unverified);
  },
);

test("平潭 2020 must mend the column sum for 自然人 and nothing else: 总计 is off by the same 6", () => {
  const { findings } = checkReport(publishedReport("pingtan-2020"));
  expect(
    findings
      .filter(({ level }) => level === "hard")
      .map(({ rule, expected, actual }) => [rule, expected, actual]),
  ).toEqual([["T3-SUM", 26, 20]]);
});

describe("a balance of 总计", () => {
  const received = { "requests.received.naturalPerson": 5, "requests.disclosed.naturalPerson": 4 };
  const balances = (figures: Readonly<Record<string, number | null>>) => {
    const { findings, unverified } = checkReport(reportOfZeros("2021", { ...received, ...figures }));
    const told = [...findings.filter(isArithmetic), ...unverified.filter(isArithmetic)];
    return told.map(({ rule, cells: [cell = ""] }) => `${rule} ${cell.replace("requests.", "")}`);
  };

  test("that only repeats 自然人 is not told again", () => {
    expect(balances({})).toEqual(["T3-BAL carriedForward.naturalPerson"]);
  });

  test("stays where a typed total is no sum of its row", () => {
    expect(balances({ "requests.received.total": 6 })).toEqual([
      "T3-ROW received.total",
      "T3-BAL carriedForward.naturalPerson",
      "T3-BAL carriedForward.total",
    ]);
  });

  test("stays where a blank leaves open whether a typed total is the sum of its row", () => {
    const told = balances({ "requests.received.total": 5, "requests.received.business": null });
    expect(told).toContain("T3-BAL carriedForward.total");
    expect(told).toContain("T3-ROW received.total");
  });
});

test("罗云 2020 has nothing to mend, and one thing to explain: a suit pending without any request", () => {
  const { findings, unverified, blanks } = checkReport(publishedReport("luoyun-township-2020"));
  expect(findings.map(({ rule, level }) => [rule, level])).toEqual([["T3-ZERO", "soft"]]);
  expect([unverified, blanks]).toEqual([[], []]);
});

test("the sums of 上海 2019 that meet blanks are not verified, and none of them passes or fails", () => {
  const { findings, unverified, blanks } = checkReport(publishedReport("shanghai-general-office-2019"));
  expect(blanks.length).toBeGreaterThan(100);
  expect(findings).toEqual([]);
  expect(unverified.length).toBeGreaterThan(30);
});

describe.each(editions)("in the %s edition", (edition) => {
  const form = formOf(edition);
  const equations = equationsOf(form);

  test("a form filled from its parts has no findings", () => {
    expect(checkReport(reportOfZeros(edition))).toEqual({ findings: [], unverified: [], blanks: [] });
  });

  test("once what is found of sums is put right, nothing that was left out is broken", () => {
    const entries = [...figurePlaces(form).values()].filter(
      ({ table, cell }) => table === "requests" && cell.role === "entry",
    );
    const errors = fc.dictionary(fc.constantFrom(...entries.map(({ cell }) => cell.name)), fc.nat(60));
    const typed = fc.dictionary(
      fc.constantFrom(...equations.flatMap(({ rule, right }) => (rule.kind === "sum" ? right : []))),
      fc.nat(60),
      { maxKeys: 2 },
    );
    fc.assert(
      fc.property(errors, typed, (entered, totals) => {
        const { findings } = checkReport(reportOfZeros(edition, { ...entered, ...totals }));
        const found = new Set(findings.filter(isArithmetic).map(({ rule, cells }) => `${rule} ${cells[0]}`));
        const shown = completedFigures(reportOfZeros(edition, { ...entered, ...totals }));
        const off = (side: readonly string[]) =>
          side.reduce((sum, name) => sum + (shown.get(name) as { value: number }).value, 0);
        const difference = ({ left, right }: (typeof equations)[number]) => off(left) - off(right);
        for (const equation of equations) {
          const first = [...equation.right].reverse()[0] ?? "";
          if (difference(equation) === 0 || found.has(`${equation.rule.id} ${first}`)) continue;
          expect(first).toMatch(/\.total$/);
          const columns = equations.filter(({ rule, of }) => rule === equation.rule && of !== "total");
          const told = columns.filter(({ rule, right }) =>
            found.has(`${rule.id} ${[...right].reverse()[0]}`),
          );
          expect(told.reduce((sum, column) => sum + difference(column), 0)).toBe(difference(equation));
        }
      }),
    );
  });

  test("a typed total off by any amount is named by its sum, with both numbers", () => {
    const sums = equations.filter(({ rule }) => rule.kind === "sum");
    fc.assert(
      fc.property(fc.constantFrom(...sums), fc.integer({ min: 1, max: 9999 }), ({ rule, right }, amount) => {
        const [total = ""] = right;
        const { findings } = checkReport(reportOfZeros(edition, { [total]: amount }));
        const finding = findings.find(
          (candidate) => candidate.rule === rule.id && candidate.cells[0] === total,
        );
        expect(finding).toMatchObject({ expected: 0, actual: amount, level: "hard" });
      }),
    );
  });

  test("a blank part leaves every sum it takes part in unverified", () => {
    const entries = [...figurePlaces(form).values()].filter(({ cell }) => cell.role === "entry");
    fc.assert(
      fc.property(fc.constantFrom(...entries), ({ cell }) => {
        const { findings, unverified, blanks } = checkReport(reportOfZeros(edition, { [cell.name]: null }));
        const touched = equations.filter(({ left, right }) => [...left, ...right].includes(cell.name));
        expect(blanks).toEqual([cell.name]);
        expect(findings).toEqual([]);
        for (const { rule } of touched) expect(unverified.map((row) => row.rule)).toContain(rule.id);
      }),
    );
  });

  test("the text “/” is named and counts in no sum", () => {
    const name = "requests.received.business";
    const { findings, unverified } = checkReport(reportOfZeros(edition, { [name]: "/" }));
    expect(findings.map(({ rule, cells, text }) => [rule, cells, text])).toEqual([["T3-CELL", [name], "/"]]);
    expect(unverified.map(({ rule }) => rule)).toContain("T3-ROW");
  });

  test("a negative and a fractional count are named", () => {
    const { findings } = checkReport(
      reportOfZeros(edition, {
        "proceedings.directSuit.upheld": -1,
        "proceedings.directSuit.pending": 1,
        "requests.received.business": 1.5,
        "requests.carriedForward.business": 1.5,
      }),
    );
    expect(findings.map(({ rule, cells }) => `${rule} ${cells[0]}`)).toEqual([
      "T3-CELL requests.received.business",
      "T3-CELL requests.received.total",
      "T3-CELL requests.carriedForward.business",
      "T3-CELL requests.carriedForward.total",
      "T4-CELL proceedings.directSuit.upheld",
    ]);
  });

  test("every finding has a sentence that ends as a sentence and names no rule", () => {
    const wrong = fc.oneof(
      fc.constant("/"),
      fc.integer({ min: -9, max: 99 }),
      fc.double({ noNaN: true, min: 0, max: 9 }),
    );
    const names = [...figurePlaces(form).keys()];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), wrong, { maxKeys: 8 }), (figures) => {
        for (const finding of checkReport(reportOfZeros(edition, figures)).findings) {
          expect(describeFinding(form, finding)).toMatch(/^表[二三四][^A-Z]*。$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("only 本年增/减 takes a minus", () => {
  const { findings } = checkReport(
    reportOfZeros("2019", {
      "proactive.licensing.previousItems": 3,
      "proactive.licensing.change": -3,
      "proactive.licensing.decisions": -5,
    }),
  );
  expect(findings.map(({ rule, cells }) => `${rule} ${cells[0]}`)).toEqual([
    "T2-INT proactive.licensing.decisions",
  ]);
});

test("the sentence of a broken block of table 四 names the block, both numbers and what to do", () => {
  const report = publishedReport("luoyun-township-2020");
  const figures = new Map(report.figures).set("proceedings.directSuit.total", number(2));
  const form = formOf("2019");
  const [finding] = checkFigures(form, figures, new Set()).findings;
  expect(finding && describeFinding(form, finding)).toBe(
    "表四“未经复议直接起诉”四项之和为1，总计填的是2，相差1，请核对。",
  );
});

test("what must be mended comes before what asks for a word, each in the order of the form", () => {
  const report = reportOfZeros("2021", {
    "proactive.normativeDocuments.issued": 2,
    "requests.received.naturalPerson": 1,
    "proceedings.reconsideration.upheld": -1,
    "proactive.penalties.decisions": "/",
    "requests.carriedForward.business": 1.5,
  });
  const findings = checkReport(report).findings.filter(({ rule }) => /^T\d/.test(rule));
  expect(findings.map(({ rule, level, cells }) => `${rule} ${level} ${cells[0]}`)).toEqual([
    "T2-INT hard proactive.penalties.decisions",
    "T3-BAL hard requests.carriedForward.naturalPerson",
    "T3-CELL hard requests.carriedForward.business",
    "T3-BAL hard requests.carriedForward.business",
    "T3-CELL hard requests.carriedForward.total",
    "T4-CELL hard proceedings.reconsideration.upheld",
    "T4-CELL hard proceedings.reconsideration.total",
    "T2-VALID soft proactive.normativeDocuments.inForce",
  ]);
});

test("a hint comes after what asks for a word, wherever it stands in the form", () => {
  const report = reportOfZeros("2021", { "proactive.normativeDocuments.issued": 2 });
  const form = formOf("2021");
  const findings = checkFigures(form, completedFigures(report), formulaTotalsOf(form, report), {
    narrative: { ...emptyNarrative, overview: ["开展培训，，成效明显。"] },
    year: 2024,
  }).findings.map(({ rule, level }) => `${rule} ${level}`);
  expect(findings.filter((told) => /^(?:T2-VALID|O-PUNCT)/.test(told))).toEqual([
    "T2-VALID soft",
    "O-PUNCT hint",
  ]);
});

test("cells a table has no room for are told as what is missing there, not as blanks", () => {
  const form = formOf("2021");
  const missing = [...figurePlaces(form).keys()].filter((name) =>
    name.startsWith("requests.notHandled.repeated."),
  );
  const figures = new Map(completedFigures(reportOfZeros("2021")));
  for (const name of missing) figures.delete(name);
  const check = (tableFaults?: TableFault[]) =>
    checkFigures(form, figures, new Set(), { ...(tableFaults && { tableFaults }) });
  expect(check().blanks).toEqual(missing);
  expect(
    check([{ kind: "missingRow", table: "requests", label: "2.重复申请", cells: missing }]).blanks,
  ).toEqual([]);
});

test("what is known of last year goes with the findings, and nothing where it is not known", () => {
  const previous = { ...reportOfZeros("2021"), year: 2023 };
  const check = (context: CheckContext) =>
    checkFigures(formOf("2021"), completedFigures(reportOfZeros("2021")), new Set(), context);
  expect(check({ previous }).previous).toBe(previous.figures);
  expect(check({})).not.toHaveProperty("previous");
});
