import fc from "fast-check";
import { equationsOf, formOf, totalEquations, type EditionId } from "../../../src/form/index";
import { addUpTotals } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import { explainBroken } from "../../../src/validation/causes/explain-broken";
import { brokenEquations, signatureOf } from "../../../src/validation/causes/signature";
import { balancedFigures } from "../../support/balanced-figures";
import { completedFigures, number, publishedReport } from "../../support/reports";
import { allTotals, causesOf, correctionsOf, form } from "./changed-report";

test("a figure typed into the column beside is told with the cell it belongs to", () => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.business": 0,
    "requests.partlyDisclosed.researchInstitute": 9,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]?.slip).toBe("neighbour");
  expect(correctionsOf(cause?.suspects[0])).toEqual([
    "partlyDisclosed.business=9",
    "partlyDisclosed.researchInstitute=0",
  ]);
});

test("a figure typed into the row below, totals as printed, is told with the cell it belongs to", () => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.naturalPerson": 0,
    "requests.notDisclosed.stateSecret.naturalPerson": 464,
  });
  expect(others).toEqual([]);
  expect(correctionsOf(cause?.suspects[0])?.slice(0, 2)).toEqual([
    "partlyDisclosed.naturalPerson=462",
    "notDisclosed.stateSecret.naturalPerson=2",
  ]);
});

test("where totals follow, two wrong columns are two causes, and 总计 is none", () => {
  const causes = causesOf(
    { "requests.received.naturalPerson": 34400, "requests.received.business": 57 },
    allTotals,
  );
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.carriedForward.naturalPerson"]],
    [false, ["requests.carriedForward.business"]],
  ]);
  expect(causes.map(({ suspects }) => correctionsOf(suspects[0]))).toEqual([
    ["received.naturalPerson=3440"],
    ["received.business=75"],
  ]);
});

test("where totals follow, two columns off by the same number the other way are one moved figure", () => {
  const causes = causesOf(
    { "requests.received.legalService": 0, "requests.received.otherOrganization": 9 },
    allTotals,
  );
  expect(causes).toHaveLength(1);
  expect(causes[0]?.suspects[0]?.slip).toBe("neighbour");
  expect(correctionsOf(causes[0]?.suspects[0])).toEqual([
    "received.legalService=6",
    "received.otherOrganization=3",
  ]);
});

describe("where totals follow, a figure typed into the column beside", () => {
  /** The 13 行政查询事项 of 自然人 stand under 商业企业. */
  const moved = {
    "requests.notDisclosed.administrativeQuery.naturalPerson": 0,
    "requests.notDisclosed.administrativeQuery.business": 13,
  };
  const slip = [
    "notDisclosed.administrativeQuery.naturalPerson=13",
    "notDisclosed.administrativeQuery.business=0",
  ];

  test("stands out as that slip, before rows in which it could only have been added to another figure", () => {
    const [cause, ...others] = causesOf(moved, allTotals);
    expect(others).toEqual([]);
    expect(cause?.suspects[0]?.slip).toBe("neighbour");
    expect(correctionsOf(cause?.suspects[0])).toEqual(slip);
    expect(cause?.suspects.length).toBeGreaterThan(1);
    expect(cause?.likely).toBe(true);
  });

  test("is told apart from a slip in another column", () => {
    const causes = causesOf({ ...moved, "requests.received.legalService": 60 }, allTotals);
    expect(causes.map(({ suspects, likely }) => [correctionsOf(suspects[0]), likely])).toEqual([
      [slip, true],
      [["received.legalService=6"], true],
    ]);
  });

  test("is told apart from another figure that moved, and accuses no right cell", () => {
    const other = { "requests.received.legalService": 3, "requests.received.otherOrganization": 6 };
    const causes = causesOf({ ...moved, ...other }, allTotals);
    expect(causes.map(({ suspects }) => correctionsOf(suspects[0]))).toEqual(
      expect.arrayContaining([slip, ["received.legalService=6", "received.otherOrganization=3"]]),
    );
    expect(causes).toHaveLength(2);
  });

  test("is one slip where a blank elsewhere leaves 总计 unverified, too", () => {
    const blank = { "requests.carriedForward.otherOrganization": null };
    const [cause, ...others] = causesOf({ ...moved, ...blank }, allTotals);
    expect(others).toEqual([]);
    expect(cause?.findings).toHaveLength(2);
    expect(correctionsOf(cause?.suspects[0])).toEqual(slip);
  });

  test("is named with the row whose figures could have moved as well", () => {
    const alike = {
      "requests.unableToProvide.stillUnclear.naturalPerson": 0,
      "requests.unableToProvide.stillUnclear.business": 13,
      "requests.received.naturalPerson": 3432,
      "requests.received.business": 88,
    };
    const [cause] = causesOf({ ...moved, ...alike }, allTotals);
    expect(cause?.likely).toBe(false);
    expect(cause?.suspects.slice(0, 2).map(correctionsOf)).toEqual([
      slip,
      ["unableToProvide.stillUnclear.naturalPerson=13", "unableToProvide.stillUnclear.business=0"],
    ]);
  });

  test("is no moved figure where a third column is off by the same number", () => {
    const third = { "requests.received.otherOrganization": 16 };
    const causes = causesOf({ ...moved, ...third }, allTotals);
    // Which two of the three belong together is not known.
    expect(causes.map(({ findings }) => findings.length)).not.toContain(2);
  });
});

test("where totals follow, two columns off by the same number the same way are two slips", () => {
  const causes = causesOf(
    { "requests.received.legalService": 60, "requests.received.otherOrganization": 57 },
    allTotals,
  );
  expect(causes.map(({ findings, suspects }) => [findings.length, suspects[0]?.also])).toEqual([
    [1, []],
    [1, []],
  ]);
});

test("three wrong cells apart from each other are three causes", () => {
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.partlyDisclosed.business": 90,
    "requests.carriedForward.legalService": 7,
  });
  expect(causes.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)).sort()).toEqual([
    "requests.carriedForward.legalService",
    "requests.disclosed.naturalPerson",
    "requests.partlyDisclosed.business",
  ]);
});

test("a blank in the row leaves the column to speak, and the cells it can be", () => {
  const [cause] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.legalService": null,
  });
  expect(cause?.certain).toBe(false);
  expect(cause?.findings).toHaveLength(1);
  expect(cause?.suspects.map(({ cell }) => cell)).toEqual(["requests.disclosed.naturalPerson"]);
});

test("a total that follows is never suspected, whatever is typed beside it", () => {
  const causes = causesOf({ "proceedings.directSuit.total": 99 }, new Set(["proceedings.directSuit.total"]));
  expect(causes).toEqual([]);
});

test("no value below 0 is proposed: a total smaller than one part can only be the total", () => {
  const causes = causesOf({
    "proceedings.directSuit.upheld": 1,
    "proceedings.directSuit.corrected": 1,
    "proceedings.directSuit.otherResult": 1,
    "proceedings.directSuit.pending": 1,
    "proceedings.directSuit.total": 1,
  });
  expect(causes).toHaveLength(1);
  expect(causes[0]?.suspects.map(({ cell, value }) => [cell, value])).toEqual([
    ["proceedings.directSuit.total", 4],
  ]);
  expect(causes[0]?.certain).toBe(false);
});

test("no fraction is proposed: where half a case is typed, only that cell can be wrong", () => {
  const causes = causesOf({
    "proceedings.directSuit.upheld": 1.5,
    "proceedings.directSuit.corrected": 0,
    "proceedings.directSuit.otherResult": 0,
    "proceedings.directSuit.pending": 0,
    "proceedings.directSuit.total": 2,
  });
  expect(causes.flatMap(({ suspects }) => suspects.map(({ cell, value }) => [cell, value]))).toEqual([
    ["proceedings.directSuit.upheld", 2],
  ]);
});

test("figures that fit no one explanation are left together, without a suspect and without a promise", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  });
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ suspects: [], certain: false, repeats: false });
  expect(cause?.findings).toHaveLength(4);
});

describe.each<EditionId>(["2019", "2021"])("explanations of the %s edition", (edition) => {
  const ofEdition = formOf(edition);
  const totals = [...totalEquations(ofEdition).keys()];
  const names = [...new Set(equationsOf(ofEdition).flatMap(({ left, right }) => [...left, ...right]))];

  test("share the broken equations out: each belongs to one, and none is about nothing", () => {
    fc.assert(
      fc.property(
        balancedFigures(edition),
        fc.dictionary(fc.constantFrom(...names), fc.nat(3000), { minKeys: 1, maxKeys: 6 }),
        fc.constantFrom([], totals),
        (balanced, errors, followers) => {
          const following = new Set(followers);
          const wrong = new Map([
            ...balanced,
            ...Object.entries(errors).map(([name, value]) => [name, number(value)] as const),
          ]);
          const signature = signatureOf(ofEdition, addUpTotals(ofEdition, wrong, following), following);
          const broken = brokenEquations(signature);
          const explained = explainBroken(signature, broken).map(({ equations }) => [...equations]);
          expect(explained.flat().sort()).toEqual([...broken].sort());
          expect(explained.filter((equations) => equations.length === 0)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("the cause of most findings is told first", () => {
  const causes = causesOf({
    "requests.carriedForward.naturalPerson": 90,
    "requests.carriedForward.business": null,
    "requests.notHandled.petition.business": 44,
  });
  expect(causes.map(({ findings, suspects }) => [findings.length, suspects[0]?.cell])).toEqual([
    [2, "requests.notHandled.petition.business"],
    [1, "requests.carriedForward.naturalPerson"],
  ]);
});

test("only what was found is explained", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.received.legalService", number(7));
  figures.set("proceedings.directSuit.total", number(999));
  const { findings } = checkFigures(form, figures, new Set());
  const ofBlock = findings.filter(({ rule }) => rule === "T4-SUM");
  const causes = findCauses(form, figures, { findings: ofBlock }, { formulaTotals: new Set() });
  expect(causes.map(({ findings: told }) => told)).toEqual([ofBlock]);
  expect(findCauses(form, figures, { findings: [] }, { formulaTotals: new Set() })).toEqual([]);
});

test("what only repeats in 总计 is told last, where a blank leaves open whether its rows add up", () => {
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.total": 1503,
    "requests.partlyDisclosed.business": 90,
    "requests.partlyDisclosed.total": 552,
    "requests.notDisclosed.thirdPartyRights.otherOrganization": null,
  });
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.outcomesTotal.naturalPerson"]],
    [false, ["requests.outcomesTotal.business"]],
    [true, ["requests.outcomesTotal.total"]],
  ]);
});

test("one equation alone speaks for no cell while others beside it stay unexplained", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.disclosed.legalService": null,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects).toEqual([]);
  expect(cause?.findings).toHaveLength(3);
});

test.each<[string, number, number, string]>([
  ["changed places", 9, 462, "neighbour"],
  ["added to the right one", 0, 471, "neighbour"],
  ["added to the left one", 471, 0, "neighbour"],
  ["divided otherwise", 461, 10, "other"],
  ["of which one has the other's place only", 9, 400, "other"],
  ["of which the other has the one's place only", 400, 462, "other"],
  ["of which one is missing and the other wrong", 0, 470, "other"],
])("two wrong figures beside each other, %s: %p and %p for 462 and 9 are %s", (_, one, other, slip) => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.naturalPerson": one,
    "requests.partlyDisclosed.business": other,
  });
  expect(others).toEqual([]);
  const suspect = cause?.suspects.find(({ cell }) => cell === "requests.partlyDisclosed.naturalPerson");
  expect(suspect?.slip).toBe(slip);
  expect(correctionsOf(suspect)).toEqual(["partlyDisclosed.naturalPerson=462", "partlyDisclosed.business=9"]);
});

test("a blank in 四 takes no certainty from 三", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "proceedings.directSuit.upheld": null,
  });
  expect(others).toEqual([]);
  expect(cause?.certain).toBe(true);
});
