import fc from "fast-check";
import { consolidate, type Adjustment } from "../../src/consolidation/index";
import { formOf } from "../../src/form/index";
import type { Figures } from "../../src/figures/index";
import { checkFigures } from "../../src/validation/index";
import { adjustmentOf, anyFigures, ordinaryKinds, submissionsOf } from "../support/any-figures";
import { balancedFigures } from "../support/balanced-figures";
import { adjustedSums } from "../support/independent-adjustments";
import { judgeSums, officialNames, type PlainFigures } from "../support/independent-sums";

function plain(figures: Figures): PlainFigures {
  return Object.fromEntries(
    [...figures].map(([name, figure]) => [name, figure.state === "number" ? figure.value : figure.text]),
  );
}

const plainLine = ({ changes }: Adjustment): PlainFigures => Object.fromEntries(changes);

describe.each(["2019", "2021"] as const)("the %s form", (edition) => {
  const form = formOf(edition);
  const lines = fc.array(adjustmentOf(edition), { maxLength: 5 });

  test("合计 is, cell by cell, what units reported and what the lines add, worked out a second way", () => {
    fc.assert(
      fc.property(submissionsOf(anyFigures(edition), ordinaryKinds), lines, (units, adjustments) => {
        const { figures } = consolidate(form, units, adjustments);
        const sums = plain(figures);
        expect(Object.fromEntries(officialNames(edition).map((name) => [name, sums[name] ?? null]))).toEqual(
          adjustedSums(
            edition,
            units.map((unit) => plain(unit.figures)),
            adjustments.map(plainLine),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("every sum of the form that an adjustment breaks is found, and no other", () => {
    const some = submissionsOf(balancedFigures(edition), ordinaryKinds).filter((units) => units.length > 0);
    fc.assert(
      fc.property(some, lines, (units, adjustments) => {
        const { figures } = consolidate(form, units, adjustments);
        const { broken } = judgeSums(edition, plain(figures));
        const found = checkFigures(form, figures, new Set())
          .findings.filter(({ rule }) => ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"].includes(rule))
          .map(({ rule, cells: [first] }) => `${rule} ${first}`);
        expect(found.sort()).toEqual(broken);
      }),
      { numRuns: 60 },
    );
  });

  test("lines that change no total leave every total the sum of its parts", () => {
    const entries = fc.array(
      adjustmentOf(edition, (name) => !name.endsWith(".total") && !name.includes("outcomesTotal")),
      { maxLength: 5 },
    );
    const some = submissionsOf(balancedFigures(edition), ordinaryKinds).filter((units) => units.length > 0);
    fc.assert(
      fc.property(some, entries, (units, adjustments) => {
        const { broken } = judgeSums(edition, plain(consolidate(form, units, adjustments).figures));
        expect(broken.filter((each) => !each.startsWith("T3-BAL"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
