import { formOf, type CellName, type EditionId } from "../../src/form/index";
import { checkFigures } from "../../src/validation/index";
import { completedFigures, formulaTotalsOf, reportOfZeros } from "../support/reports";

type Cells = Readonly<Record<string, number | null>>;

const form = formOf("2019");

const reportWith = (edition: EditionId, cells: Cells) =>
  reportOfZeros(
    edition,
    Object.fromEntries(
      Object.entries(cells).map(([cell, value]): [CellName, number | null] => [`proactive.${cell}`, value]),
    ),
  );

/** What table 二 of this year says against last year's, both 0 elsewhere: rule, level and cells, the first in front. */
function found(now: Cells, lastYear: Cells): string[] {
  const [report, before] = [reportWith("2019", now), reportWith("2019", lastYear)];
  const { findings, unverified } = checkFigures(
    form,
    completedFigures(report),
    formulaTotalsOf(form, report),
    { previous: { ...before, figures: completedFigures(before) } },
  );
  return [
    ...findings.map(({ rule, level, cells }) => [rule, level, ...cells].join(" ")),
    ...unverified.map(({ rule, cells }) => [rule, "unverified", ...cells].join(" ")),
  ]
    .filter((line) => line.startsWith("Y-"))
    .map((line) => line.replace(/proactive\./g, ""));
}

describe.each(["governmentRules", "normativeDocuments"])("%s public at the end of the year", (row) => {
  const last = { [`${row}.published`]: 9 };

  test("are last year's and what was published since", () => {
    expect(found({ [`${row}.newlyPublished`]: 7, [`${row}.published`]: 16 }, last)).toEqual([]);
    expect(found({ [`${row}.published`]: 9 }, last)).toEqual([]);
  });

  test.each([
    [7, "last year's left out"],
    [9, "this year's left out"],
    [15, "one too few"],
    [17, "one too many"],
  ])("are asked about where they are %i: %s", (published) => {
    expect(found({ [`${row}.newlyPublished`]: 7, [`${row}.published`]: published }, last)).toEqual([
      `Y-PUB soft ${row}.published ${row}.newlyPublished`,
    ]);
  });

  test("are no matter of what was made", () => {
    expect(
      found({ [`${row}.created`]: 8, [`${row}.newlyPublished`]: 7, [`${row}.published`]: 16 }, last),
    ).toEqual([]);
  });

  test("are left open where this year's or last year's is blank", () => {
    const open = [`Y-PUB unverified ${row}.published ${row}.newlyPublished`];
    expect(found({ [`${row}.newlyPublished`]: null, [`${row}.published`]: 9 }, last)).toEqual(open);
    expect(found({ [`${row}.published`]: 9 }, { [`${row}.published`]: null })).toEqual(open);
  });
});

describe.each(["licensing", "otherServices", "penalties", "compulsion", "administrativeFees"])(
  "the items of %s a year begins with",
  (row) => {
    const items = `${row}.previousItems`;
    const grown = { [items]: 21, [`${row}.change`]: 19 };

    test("are what the year before began with and what came and went in it", () => {
      expect(found({ [items]: 40, [`${row}.change`]: -3 }, grown)).toEqual([]);
      expect(found({ [items]: 2 }, { [items]: 21, [`${row}.change`]: -19 })).toEqual([]);
      expect(found({ [items]: 21 }, { [items]: 21 })).toEqual([]);
    });

    test.each([
      [21, "last year's number copied"],
      [19, "last year's change alone"],
      [41, "one too many"],
      [0, "none"],
    ])("are asked about where they are %i: %s", (now) => {
      expect(found({ [items]: now }, grown)).toEqual([`Y-ITEM soft ${items}`]);
    });

    test("are left open where last year's change is blank", () => {
      expect(found({ [items]: 21 }, { [items]: 21, [`${row}.change`]: null })).toEqual([
        `Y-ITEM unverified ${items}`,
      ]);
    });
  },
);

test("a report of the revised edition has no such columns, and nothing is said against it", () => {
  const report = reportWith("2019", { "licensing.previousItems": 21, "normativeDocuments.published": 7 });
  const before = reportOfZeros("2021");
  const { findings, unverified } = checkFigures(
    form,
    completedFigures(report),
    formulaTotalsOf(form, report),
    { previous: { ...before, figures: completedFigures(before) } },
  );
  expect([...findings, ...unverified].filter(({ rule }) => /^Y-(?:PUB|ITEM)$/.test(rule))).toEqual([]);
});
