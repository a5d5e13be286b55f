import fc from "fast-check";
import {
  equationsOf,
  figurePlaces,
  formOf,
  totalEquations,
  type CellName,
  type EditionId,
  type Form,
} from "../../../src/form/index";
import { addUpTotals, type Figures } from "../../../src/figures/index";
import {
  checkFigures,
  findCauses,
  type Cause,
  type Finding,
  type Suspect,
} from "../../../src/validation/index";
import { suspectsNamed } from "../../../src/validation/describe-cause";
import { completedFigures, formulaTotalsOf, number, publishedReport } from "../../support/reports";
import { balancedFigures } from "../../support/balanced-figures";

const editions: EditionId[] = ["2019", "2021"];
const printed: ReadonlySet<CellName> = new Set();

function causesOf(edition: EditionId, figures: Figures, formulaTotals = printed): readonly Cause[] {
  const form = formOf(edition);
  return findCauses(form, figures, checkFigures(form, figures, formulaTotals), { formulaTotals });
}

function isEquation(edition: EditionId, rule: string): boolean {
  return equationsOf(formOf(edition)).some((equation) => equation.rule.id === rule);
}

function brokenSums(edition: EditionId, figures: Figures, formulaTotals = printed) {
  const { findings } = checkFigures(formOf(edition), figures, formulaTotals);
  return findings.filter(({ rule }) => isEquation(edition, rule));
}

function placeOf({ rule, cells }: Finding): string {
  return `${rule} ${cells[0]}`;
}

function withChanges(figures: Figures, changes: readonly { cell: CellName; value: number }[]): Figures {
  const changed = new Map(figures);
  for (const { cell, value } of changes) changed.set(cell, number(value));
  return changed;
}

function corrected(figures: Figures, { cell, value, also }: Suspect): Figures {
  return withChanges(figures, [{ cell, value }, ...also]);
}

function cellsOf(edition: EditionId, table: string): CellName[] {
  return [...figurePlaces(formOf(edition)).keys()].filter((name) => name.startsWith(`${table}.`));
}

/** Whether the figure of a cell goes into a total, by way of other totals, too. */
function isPartOf(form: Form, part: CellName, total: CellName): boolean {
  const parts = totalEquations(form).get(total)?.left ?? [];
  return parts.some((one) => one === part || isPartOf(form, part, one));
}

/** A wrong value for a cell: any other count. */
function wrongValue(right: number): fc.Arbitrary<number> {
  return fc.oneof(fc.nat(30), fc.nat(99_999)).filter((value) => value !== right);
}

describe.each(editions)("in table 三 of the %s edition with printed totals", (edition) => {
  const form = formOf(edition);
  const requests = cellsOf(edition, "requests");

  test("every single wrong cell is named first with its right value, and is certain", () => {
    for (const cell of requests) {
      fc.assert(
        fc.property(
          balancedFigures(edition).chain((figures) => {
            const right = valueAt(figures, cell);
            return fc.record({
              figures: fc.constant(figures),
              right: fc.constant(right),
              wrong: wrongValue(right),
            });
          }),
          ({ figures, right, wrong }) => {
            const causes = causesOf(edition, withChanges(figures, [{ cell, value: wrong }]));
            expect(causes).toHaveLength(1);
            expect(causes[0]).toMatchObject({ certain: true, suspects: [{ cell, value: right, also: [] }] });
            expect(causes[0]?.suspects).toHaveLength(1);
          },
        ),
        { numRuns: 8 },
      );
    }
  });

  test("with two wrong cells no cell is certain", () => {
    fc.assert(
      fc.property(
        balancedFigures(edition),
        fc.uniqueArray(fc.constantFrom(...requests), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0),
        (figures, [one = "", other = ""], by, otherBy) => {
          const wrong = withChanges(figures, [
            { cell: one, value: valueAt(figures, one) + by },
            { cell: other, value: Math.max(0, valueAt(figures, other) + otherBy) },
          ]);
          if (valueAt(wrong, other) === valueAt(figures, other)) return;
          for (const cause of causesOf(edition, wrong)) expect(cause.certain).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  // By chance one slip elsewhere can explain both as well.
  test("with two wrong cells a right one is called 很可能 in fewer than one case of a hundred", () => {
    const pairs = fc.tuple(
      balancedFigures(edition),
      fc.uniqueArray(fc.constantFrom(...requests), { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(1, -1, 2),
    );
    const outcomes = fc.sample(pairs, 600).map(([figures, [one = "", other = ""], by, times]) => {
      const wrong = withChanges(figures, [
        { cell: one, value: valueAt(figures, one) + by },
        { cell: other, value: Math.max(0, valueAt(figures, other) + by * times) },
      ]);
      if (valueAt(wrong, other) === valueAt(figures, other)) return "one wrong";
      // A total that was added up from a wrong part is one slip, and told by what the part looks like.
      if (times === 1 && (isPartOf(form, one, other) || isPartOf(form, other, one))) return "one slip";
      const likely = causesOf(edition, wrong).filter((cause) => cause.likely);
      const areAllRight = likely.every((cause) =>
        suspectsNamed(cause)
          .flatMap((suspect) => [suspect, ...suspect.also])
          .some(({ cell }) => cell === one || cell === other),
      );
      return areAllRight ? "told right" : "told wrong";
    });
    const told = outcomes.filter((outcome) => outcome.startsWith("told"));
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter((outcome) => outcome === "told wrong").length / told.length).toBeLessThan(0.01);
  });

  test("a wrong cell in table 四 as well takes the certainty away", () => {
    fc.assert(
      fc.property(balancedFigures(edition), fc.constantFrom(...requests), (figures, cell) => {
        const block = "proceedings.directSuit.total";
        const wrong = withChanges(figures, [
          { cell, value: valueAt(figures, cell) + 1 },
          { cell: block, value: valueAt(figures, block) + 1 },
        ]);
        const causes = causesOf(edition, wrong);
        expect(causes).toHaveLength(2);
        for (const cause of causes) expect(cause.certain).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test("a blank beside a wrong cell takes the certainty away", () => {
    fc.assert(
      fc.property(
        balancedFigures(edition),
        fc.uniqueArray(fc.constantFrom(...requests), { minLength: 2, maxLength: 2 }),
        (figures, [blank = "", cell = ""]) => {
          const wrong = new Map(withChanges(figures, [{ cell, value: valueAt(figures, cell) + 7 }]));
          wrong.delete(blank);
          for (const cause of causesOf(edition, wrong)) expect(cause.certain).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe.each(editions)("in the %s edition", (edition) => {
  const form = formOf(edition);
  const names = [...cellsOf(edition, "requests"), ...cellsOf(edition, "proceedings")];
  const allTotals = [...totalEquations(form).keys()];
  const errors = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.nat(20), fc.integer({ min: -5, max: 3000 })),
    {
      maxKeys: 8,
    },
  );
  const blanks = fc.array(fc.constantFrom(...names), { maxLength: 3 });
  const formulaTotals = fc.oneof(
    fc.constant([]),
    fc.constant(allTotals),
    fc.uniqueArray(fc.constantFrom(...allTotals)),
  );
  /** Figures with any errors, blanks and following totals, as the sheet would show them. */
  const anyFigures = fc
    .record({ balanced: balancedFigures(edition), errors, blanks, formulaTotals })
    .map(({ balanced, errors, blanks, formulaTotals }) => {
      const following = new Set(formulaTotals);
      const wrong = new Map(
        withChanges(
          balanced,
          Object.entries(errors).map(([cell, value]) => ({ cell, value })),
        ),
      );
      for (const name of blanks) wrong.delete(name);
      return { following, figures: addUpTotals(form, wrong, following) };
    });

  test("balanced figures have no causes", () => {
    fc.assert(
      fc.property(balancedFigures(edition), (figures) => {
        expect(causesOf(edition, figures)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("every broken sum belongs to exactly one cause", () => {
    fc.assert(
      fc.property(anyFigures, ({ figures, following }) => {
        const told = causesOf(edition, figures, following).flatMap(({ findings }) => findings);
        const broken = brokenSums(edition, figures, following);
        expect(new Set(told)).toEqual(new Set(broken));
        expect(told).toHaveLength(broken.length);
      }),
      { numRuns: 200 },
    );
  });

  test("the correction of every suspect clears the findings of its cause and breaks nothing else", () => {
    fc.assert(
      fc.property(anyFigures, ({ figures, following }) => {
        const before = brokenSums(edition, figures, following);
        for (const { findings, suspects } of causesOf(edition, figures, following)) {
          for (const suspect of suspects) {
            const mended = addUpTotals(form, corrected(figures, suspect), following);
            const cleared = new Set(findings.map(placeOf));
            const broken = new Set(brokenSums(edition, mended, following).map(placeOf));
            const left = before.filter((finding) => !cleared.has(placeOf(finding)));
            expect(left.map(placeOf)).toEqual(expect.arrayContaining([...broken]));
            expect(suspect.clears).toBeGreaterThanOrEqual(findings.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no suspect is given a value its cell may not hold, and no following total is a suspect", () => {
    fc.assert(
      fc.property(anyFigures, ({ figures, following }) => {
        for (const { cell, value, also } of causesOf(edition, figures, following).flatMap(
          (one) => one.suspects,
        )) {
          for (const correction of [{ cell, value }, ...also]) {
            expect(Number.isInteger(correction.value) && correction.value >= 0).toBe(true);
            expect(following.has(correction.cell)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("only one suspect of one cause is ever certain", () => {
    fc.assert(
      fc.property(anyFigures, ({ figures, following }) => {
        const causes = causesOf(edition, figures, following);
        const certain = causes.filter((cause) => cause.certain);
        expect(certain.length === 0 || (causes.length === 1 && causes[0]?.suspects.length === 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("when every total follows its parts, the wrong entry is among the suspects", () => {
    const entries = cellsOf(edition, "requests").filter((name) => !allTotals.includes(name));
    const following = new Set(allTotals);
    fc.assert(
      fc.property(
        balancedFigures(edition),
        fc.constantFrom(...entries),
        fc.integer({ min: 1, max: 500 }),
        (balanced, cell, by) => {
          const right = valueAt(balanced, cell);
          const figures = addUpTotals(form, withChanges(balanced, [{ cell, value: right + by }]), following);
          const [cause] = causesOf(edition, figures, following);
          expect(cause?.certain).toBe(false);
          expect(cause?.suspects).toContainEqual(expect.objectContaining({ cell, value: right }));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("two cells off by the same number, in two rows and two columns", () => {
  const causesOff = (name: string, by: number, cells: readonly CellName[]) => {
    const typed = completedFigures(publishedReport(name));
    const changes = cells.map((cell) => ({ cell, value: valueAt(typed, cell) + by }));
    return causesOf("2021", withChanges(typed, changes));
  };

  test("may as well be the two at the other corners: both pairs are suspects, and none stands out", () => {
    const cells = ["requests.disclosed.business", "requests.partlyDisclosed.naturalPerson"];
    const [cause, ...others] = causesOff("suqian-2024", -4, cells);
    expect(others).toEqual([]);
    expect(cause?.findings).toHaveLength(4);
    expect(cause?.suspects.map(({ cell, value, also }) => [{ cell, value }, ...also])).toEqual([
      [
        { cell: "requests.disclosed.naturalPerson", value: 1412 },
        { cell: "requests.partlyDisclosed.business", value: 13 },
      ],
      [
        { cell: "requests.disclosed.business", value: 21 },
        { cell: "requests.partlyDisclosed.naturalPerson", value: 462 },
      ],
    ]);
    expect(suspectsNamed(cause!)).toHaveLength(2);
  });

  test("are told one by one where the other corners hold too little to be wrong", () => {
    // 予以公开 of 自然人 holds 9 and could hold 4 less; 重复申请 of 法律服务机构 holds 0.
    const cells = ["requests.disclosed.legalService", "requests.notHandled.repeated.naturalPerson"];
    const causes = causesOff("shanghai-stcsm-2024", 4, cells);
    expect(causes.map(({ suspects }) => suspects.map(({ cell }) => cell)).sort()).toEqual(
      cells.map((cell) => [cell]),
    );
  });

  test("in three rows and columns tell too little to name any of them", () => {
    const cells = [
      "requests.disclosed.business",
      "requests.partlyDisclosed.naturalPerson",
      "requests.unableToProvide.notHeld.legalService",
    ];
    const [cause, ...others] = causesOff("suqian-2024", -1, cells);
    expect(others).toEqual([]);
    expect(cause?.suspects).toEqual([]);
    expect(cause?.findings).toHaveLength(6);
  });
});

test("平潭 2020 counts 部分公开 twice: the surplus 6 of 自然人 and 总计 is the row that repeats 予以公开", () => {
  const report = publishedReport("pingtan-2020");
  const form = formOf(report.edition);
  const formulaTotals = formulaTotalsOf(form, report);
  const causes = causesOf(report.edition, completedFigures(report), formulaTotals);
  expect(causes).toHaveLength(1);
  const [cause] = causes;
  expect(cause?.findings.map(({ rule, cells }) => `${rule} ${cells[0]}`)).toEqual([
    "T3-SUM requests.outcomesTotal.naturalPerson",
  ]);
  expect(cause?.certain).toBe(false);
  expect(cause?.suspects[0]).toEqual({
    cell: "requests.partlyDisclosed.naturalPerson",
    value: 0,
    slip: "countedTwice",
    like: "requests.disclosed.naturalPerson",
    also: [{ cell: "requests.partlyDisclosed.total", value: 0 }],
    clears: 2,
  });
});

function valueAt(figures: Figures, cell: CellName): number {
  const figure = figures.get(cell);
  if (figure?.state !== "number") throw new Error(`No number in ${cell}`);
  return figure.value;
}
