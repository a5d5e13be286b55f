import fc from "fast-check";
import {
  adjustmentFigures,
  consolidate,
  type Adjustment,
  type BodyKind,
  type Submission,
} from "../../src/consolidation/index";
import { figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";
import type { Figures } from "../../src/figures/index";
import { checkFigures } from "../../src/validation/index";
import { anyFigures, ordinaryKinds, submissionsOf } from "../support/any-figures";
import { balancedFigures } from "../support/balanced-figures";
import { number, publishedReport, reportOfZeros, completedFigures } from "../support/reports";

const editions = ["2019", "2021"] as const;

function valuesOf(figures: Figures): Record<string, number | string> {
  return Object.fromEntries(
    [...figures].map(([name, figure]) => [name, figure.state === "number" ? figure.value : figure.text]),
  );
}

const entryOf = (edition: EditionId) =>
  fc.constantFrom(...[...figurePlaces(formOf(edition))].map(([name]) => name));

function lineOf(changes: Readonly<Record<CellName, number>>): Adjustment {
  const [cell = ""] = Object.keys(changes);
  const table = figurePlaces(formOf("2021")).get(cell)?.table ?? "requests";
  return {
    table,
    changes: new Map(Object.entries(changes)),
    reason: "联合发文",
    person: "李某",
    date: "2025-02-10",
  };
}

describe.each(editions)("the %s form", (edition) => {
  const form = formOf(edition);

  test("the order in which submissions are given changes nothing", () => {
    const drawn = submissionsOf(anyFigures(edition)).chain((submissions) =>
      fc.tuple(
        fc.constant(submissions),
        fc.shuffledSubarray(submissions, { minLength: submissions.length, maxLength: submissions.length }),
      ),
    );
    fc.assert(
      fc.property(drawn, ([submissions, shuffled]) => {
        expect(consolidate(form, shuffled)).toEqual(consolidate(form, submissions));
      }),
      { numRuns: 40 },
    );
  });

  test("sums of balanced forms balance", () => {
    fc.assert(
      fc.property(submissionsOf(balancedFigures(edition)), (submissions) => {
        const { figures } = consolidate(form, submissions);
        const broken = checkFigures(form, figures, new Set()).findings.filter(({ rule }) =>
          ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"].includes(rule),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("consolidating consolidations equals consolidating all", () => {
    const many = submissionsOf(anyFigures(edition), ordinaryKinds);
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 6 }), (all, cut) => {
        const halves = [all.slice(0, cut), all.slice(cut)].map((part, index): Submission => ({
          unit: `下级${index}`,
          kind: "lower",
          position: index,
          figures: consolidate(form, part).figures,
        }));
        expect(valuesOf(consolidate(form, halves).figures)).toEqual(valuesOf(consolidate(form, all).figures));
      }),
      { numRuns: 40 },
    );
  });

  test("an adjustment changes the sum by itself and its totals, and nothing else", () => {
    const change = fc.integer({ min: -500, max: 500 });
    const submissions = submissionsOf(balancedFigures(edition));
    fc.assert(
      fc.property(submissions, entryOf(edition), change, (given, cell, by) => {
        const line = lineOf({ [cell]: by });
        const before = consolidate(form, given);
        const after = consolidate(form, given, [line]);
        expect(after.subtotals).toEqual(before.subtotals);
        expect(after.counted).toEqual(before.counted);
        expect(after.incomplete).toEqual(before.incomplete);
        const changes = adjustmentFigures(form, line);
        for (const [name, figure] of before.figures) {
          const value = figure.state === "number" ? figure.value : NaN;
          expect(after.figures.get(name)).toEqual(number(value + (changes.get(name) ?? 0)));
        }
        expect(after.figures.size).toBe(before.figures.size);
      }),
      { numRuns: 40 },
    );
  });

  test("the sum is that of its subtotals", () => {
    fc.assert(
      fc.property(submissionsOf(anyFigures(edition)), (submissions) => {
        const { figures, subtotals } = consolidate(form, submissions);
        for (const name of figurePlaces(form).keys()) {
          const known = subtotals.flatMap((subtotal) => subtotal.figures.get(name) ?? []);
          const sum = known.reduce(
            (total, figure) => total + (figure.state === "number" ? figure.value : 0),
            0,
          );
          expect(figures.get(name)).toEqual(known.length === 0 ? undefined : number(sum));
        }
      }),
      { numRuns: 40 },
    );
  });
});

const form = formOf("2021");
const cell = "requests.received.naturalPerson";

function submission(
  unit: string,
  kind: BodyKind,
  figures: Record<string, number | string | null>,
): Submission {
  return { unit, kind, position: 0, figures: completedFigures(reportOfZeros("2021", figures)) };
}

test("an adjusted entry carries its row total and its column total along", () => {
  const name = [...figurePlaces(form).keys()].find((each) => each.endsWith("partlyDisclosed.business")) ?? "";
  expect(Object.fromEntries(adjustmentFigures(form, lineOf({ [name]: -1 })))).toEqual({
    [name]: -1,
    [name.replace("business", "total")]: -1,
    "requests.outcomesTotal.business": -1,
    "requests.outcomesTotal.total": -1,
  });
});

test("a line that states a total as well counts it once", () => {
  const changes = { "requests.received.naturalPerson": -2, "requests.received.total": -3 };
  expect(Object.fromEntries(adjustmentFigures(form, lineOf(changes)))).toEqual(changes);
});

test("an adjustment of a cell the form has not is our own mistake", () => {
  expect(() => consolidate(form, [], [lineOf({ "requests.nothing.total": 1 })])).toThrow(
    "requests.nothing.total",
  );
});

test("what some left blank is summed from the others and they are named", () => {
  const { figures, incomplete } = consolidate(form, [
    submission("甲镇", "township", { [cell]: 3 }),
    submission("乙镇", "township", { [cell]: null }),
    submission("丙局", "department", { [cell]: "/" }),
  ]);
  expect(figures.get(cell)).toEqual(number(3));
  expect(incomplete.get(cell)).toEqual(["丙局", "乙镇"].sort());
  expect(incomplete.has("requests.received.business")).toBe(false);
});

test("what nobody answered is blank, not 0", () => {
  const { figures } = consolidate(form, [submission("甲镇", "township", { [cell]: null })]);
  expect(figures.has(cell)).toBe(false);
});

test("vertically led bodies are left out and told", () => {
  const { figures, excluded } = consolidate(form, [
    submission("甲镇", "township", { [cell]: 3 }),
    submission("税务局", "vertical", { [cell]: 50 }),
  ]);
  expect(figures.get(cell)).toEqual(number(3));
  expect(excluded.map(({ submission: { unit }, because }) => [unit, because])).toEqual([
    ["税务局", "vertical"],
  ]);
});

test("the government itself counts once", () => {
  const { figures, excluded } = consolidate(form, [
    { ...submission("示例区人民政府办公室", "government", { [cell]: 7 }), position: 1 },
    { ...submission("示例区人民政府", "government", { [cell]: 5 }), position: 0 },
  ]);
  expect(figures.get(cell)).toEqual(number(5));
  expect(excluded[0]?.submission.unit).toBe("示例区人民政府办公室");
});

test("money is added exactly", () => {
  const fees = "proactive.administrativeFees.amount";
  const { figures } = consolidate(form, [
    submission("甲镇", "township", { [fees]: 0.1 }),
    submission("乙镇", "township", { [fees]: 0.2 }),
    submission("丙局", "department", { [fees]: 160.5964 }),
  ]);
  expect(figures.get(fees)).toEqual(number(160_896_400));
});

test("money with its unit in words is added in one unit", () => {
  const trial = formOf("2019");
  const amount = "proactive.procurement.amount";
  const figuresOf = (text: string) => completedFigures(reportOfZeros("2019", { [amount]: text }));
  const { figures } = consolidate(trial, [
    { unit: "甲镇", kind: "township", position: 0, figures: figuresOf("251000元") },
    { unit: "乙镇", kind: "township", position: 1, figures: figuresOf("1.5万元") },
  ]);
  expect(figures.get(amount)).toEqual(number(26_600_000));
});

test.each(["suqian-2023", "suqian-2024"])(
  "%s, a city's sum, passes through unchanged and still adds up",
  (name) => {
    const report = publishedReport(name);
    const { figures } = consolidate(formOf(report.edition), [
      { unit: report.unit, kind: "lower", position: 0, figures: report.figures },
    ]);
    expect(valuesOf(figures)).toEqual(valuesOf(report.figures));
    const { findings } = checkFigures(formOf(report.edition), figures, new Set());
    expect(findings.filter(({ level }) => level === "hard")).toEqual([]);
  },
);
