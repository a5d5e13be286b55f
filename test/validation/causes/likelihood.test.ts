import type { Figures } from "../../../src/figures/index";
import type { Correction, SlipId, Suspect } from "../../../src/validation/causes/cause";
import {
  isToldApart,
  isWholeRepeated,
  mostLikelyFirst,
  weightOf,
} from "../../../src/validation/causes/likelihood";
import { signatureOf } from "../../../src/validation/causes/signature";
import { number } from "../../support/reports";
import { allTotals, causesOf as causesWith, changedFigures, form, type Changes } from "./changed-report";

/** The causes of changed entries whose totals follow. */
const causesOf = (changes: Changes, previous?: Figures) => causesWith(changes, allTotals, previous);

/** The suspects of all causes, most likely first. */
function suspectsOf(changes: Changes, previous?: Figures) {
  return causesOf(changes, previous).flatMap((cause) => cause.suspects);
}

test("two swapped digits are likelier than any cell that looks like nothing", () => {
  const [first] = suspectsOf({ "requests.partlyDisclosed.naturalPerson": 642 });
  expect(first).toMatchObject({
    cell: "requests.partlyDisclosed.naturalPerson",
    value: 462,
    slip: "swappedDigits",
  });
});

test("a figure where there should be none is likelier than a missing one", () => {
  const [first] = suspectsOf({ "requests.notHandled.repeated.researchInstitute": 5 });
  expect(first).toMatchObject({ cell: "requests.notHandled.repeated.researchInstitute", value: 0 });
});

test("a figure of several digits with one of them wrong comes before small figures that may lack one", () => {
  const [first] = suspectsOf({ "requests.received.naturalPerson": 3490 });
  expect(first).toMatchObject({
    cell: "requests.received.naturalPerson",
    value: 3440,
    slip: "wrongDigit",
  });
});

test("结转下年度 that stands at 0 while more came in than was done comes before cells that look like nothing", () => {
  const changes = { "requests.carriedForward.naturalPerson": 0 };
  const suspects = suspectsOf(changes);
  const [plain = -1] = suspects.flatMap(({ slip, value }, at) =>
    slip === "other" && value !== 0 ? [at] : [],
  );
  const forgotten = suspects.findIndex(({ slip }) => slip === "carryForgotten");
  expect(suspects[forgotten]?.cell).toBe("requests.carriedForward.naturalPerson");
  expect(forgotten).toBeLessThan(plain);
});

test("what came in and nobody did anything about is rather a 结转下年度 forgotten than never received", () => {
  const suspects = suspectsOf({
    "requests.received.publicInterestGroup": 5,
    "requests.otherwiseHandled.noCorrection.publicInterestGroup": 0,
  });
  expect(suspects[0]).toMatchObject({
    cell: "requests.carriedForward.publicInterestGroup",
    value: 5,
    slip: "carryForgotten",
  });
  expect(suspects).toContainEqual(
    expect.objectContaining({ cell: "requests.received.publicInterestGroup", value: 0 }),
  );
});

test("two swapped digits come before a figure of one digit that may lack its 0", () => {
  const suspects = suspectsOf({ "requests.notHandled.petition.naturalPerson": 68 });
  const slips = suspects.map(({ slip }) => slip);
  expect(slips).toContain("tenth");
  expect(slips.slice(0, slips.indexOf("tenth"))).toEqual(
    slips.slice(0, slips.indexOf("tenth")).map(() => "swappedDigits"),
  );
  expect(suspects.slice(0, 3)).toContainEqual(
    expect.objectContaining({ cell: "requests.notHandled.petition.naturalPerson", value: 86 }),
  );
});

test("上年结转 that departs from what last year carried forward comes first", () => {
  const changes = { "requests.broughtForward.business": 8 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(3)]]);
  expect(suspectsOf(changes)[0]?.cell).not.toBe("requests.broughtForward.business");
  expect(suspectsOf(changes, lastYear)[0]).toMatchObject({
    cell: "requests.broughtForward.business",
    value: 3,
    slip: "notCarriedOver",
  });
});

test("上年结转 that departs from last year stands out even beside a slip of digits", () => {
  const changes = { "requests.broughtForward.naturalPerson": 130 };
  const lastYear: Figures = new Map([["requests.carriedForward.naturalPerson", number(118)]]);
  const before = suspectsOf(changes);
  expect(before[0]?.slip).toBe("droppedDigit");
  const suspects = suspectsOf(changes, lastYear);
  expect(suspects[0]).toMatchObject({ cell: "requests.broughtForward.naturalPerson", value: 118 });
  expect(causesOf(changes, lastYear).map(({ likely }) => likely)).toEqual([true]);
});

test("上年结转 that agrees with last year comes last, whatever its slip", () => {
  const changes = { "requests.received.business": 65 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(3)]]);
  const brought = { cell: "requests.broughtForward.business", value: 13, slip: "droppedDigit" };
  expect(suspectsOf(changes)[0]).toMatchObject(brought);
  const suspects = suspectsOf(changes, lastYear);
  expect(suspects[suspects.length - 1]).toMatchObject(brought);
});

test("上年结转 says nothing where last year left it blank", () => {
  const changes = { "requests.broughtForward.business": 8 };
  expect(suspectsOf(changes, new Map())).toEqual(suspectsOf(changes));
});

test("上年结转 that would not agree with last year either is no likelier for being 上年结转", () => {
  const changes = { "requests.broughtForward.business": 8 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(5)]]);
  expect(suspectsOf(changes, lastYear)).toEqual(suspectsOf(changes));
});

/** 宿迁 2024, totals as printed, with changed figures. */
const signatureWith = (changes: Changes) => signatureOf(form, changedFigures(changes), new Set());

function suspectWith(slip: SlipId, value: number, also: readonly Correction[] = []): Suspect {
  return { cell: "requests.disclosed.business", value, slip, also, clears: 1 };
}

describe("a figure that stands in the cell beside", () => {
  const left = "requests.partlyDisclosed.naturalPerson";
  const right = "requests.partlyDisclosed.business";
  const neighbour = (value: number, also: readonly Correction[]): Suspect => {
    return { ...suspectWith("neighbour", value, also), cell: left };
  };
  const alone = weightOf(signatureWith({}), neighbour(462, []));

  test.each([
    ["462 and 9 changed places", 9, 462],
    ["462 stands in the empty cell beside its own", 0, 462],
  ])("speaks more for both cells where it moved whole: %s", (_, one, other) => {
    const suspect = neighbour(other, [{ cell: right, value: one }]);
    expect(weightOf(signatureWith({ [left]: one, [right]: other }), suspect)).toBeGreaterThan(alone);
  });

  test("speaks no more for them where it was added to the other: 471 for 462 and 9", () => {
    const suspect = neighbour(462, [{ cell: right, value: 9 }]);
    expect(weightOf(signatureWith({ [left]: 0, [right]: 471 }), suspect)).toBe(alone);
  });

  // 5 stands in both cells and the total was added up from both: it did not change places with the total.
  test.each([
    ["the total should be 5, as the cell is", 10, 0, 5],
    ["the cell should be 12, as the total is", 12, 12, 19],
  ])("is no change of places with its total: %s", (_, total, value, totalValue) => {
    const cell = "requests.notHandled.publication.otherOrganization";
    const beside = "requests.notHandled.publication.legalService";
    const row = "requests.notHandled.publication.total";
    const signature = signatureWith({ [cell]: 5, [beside]: 5, [row]: total });
    const suspect = { ...neighbour(value, [{ cell: row, value: totalValue }]), cell };
    expect(weightOf(signature, suspect)).toBe(alone);
  });

  test("counts only where that is the slip: a shifted row weighs the same whatever its figures are", () => {
    const third = "requests.partlyDisclosed.researchInstitute";
    // 5, 7, 5 for 7, 5, 3: the first two look as if they had changed places.
    const signature = signatureWith({ [left]: 5, [right]: 7, [third]: 5 });
    const also = [
      { cell: right, value: 5 },
      { cell: third, value: 3 },
    ];
    const shifted: Suspect = { ...neighbour(7, also), slip: "shiftedRow" };
    expect(weightOf(signature, shifted)).toBe(weightOf(signature, { ...shifted, also: [] }));
  });
});

describe("a row counted twice", () => {
  const total = (value: number): Correction => ({ cell: "requests.disclosed.total", value });
  test.each<[string, boolean, SlipId, Correction[]]>([
    ["its total becomes 0 with the figure", true, "countedTwice", [total(0)]],
    ["other figures remain in its total", false, "countedTwice", [total(2)]],
    ["only one of its totals becomes 0", false, "countedTwice", [total(0), total(2)]],
    ["its total was not added up from it", false, "countedTwice", []],
    ["the figure is no repetition", false, "neighbour", [total(0)]],
  ])("is repeated whole or not where %s: %p", (_, expected, slip, also) => {
    expect(isWholeRepeated(suspectWith(slip, 0, also))).toBe(expected);
  });
});

test.each<[string, boolean, SlipId, number]>([
  ["a value that would do, and nothing else", false, "other", 5],
  ["a total that is not its sum, as any could be", false, "totalNotSum", 5],
  ["a cell where nothing should stand", true, "other", 0],
  ["a total where nothing should stand", true, "totalNotSum", 0],
  ["a slip of digits", true, "swappedDigits", 12],
])("what a suspect needs to be told apart: %s: %p", (_, expected, slip, value) => {
  expect(isToldApart(suspectWith(slip, value))).toBe(expected);
});

describe("the first of the suspects", () => {
  const cells = [
    "requests.disclosed.business",
    "requests.partlyDisclosed.business",
    "requests.notDisclosed.stateSecret.business",
    "requests.notDisclosed.forbiddenByLaw.business",
    "requests.notDisclosed.securityAndStability.business",
    "requests.notDisclosed.thirdPartyRights.business",
    "requests.notDisclosed.internalAffairs.business",
  ];
  type Candidate = readonly [typed: number, value: number, slip: SlipId];
  const nothing: Candidate = [500, 900, "other"];

  function firstOf(candidates: readonly Candidate[]): Candidate | undefined {
    const typed = candidates.map(([figure], at) => [cells[at] ?? "", figure] as const);
    const suspects = candidates.map(([, value, slip], at): Suspect => {
      return { ...suspectWith(slip, value), cell: cells[at] ?? "" };
    });
    const [first] = mostLikelyFirst(signatureWith(Object.fromEntries(typed)), suspects);
    return candidates[cells.indexOf(first?.cell ?? "")];
  }

  const wrongDigit: Candidate = [340, 390, "wrongDigit"];
  test.each<[string, Candidate, number, boolean]>([
    ["a 9 that may be 93, among no more cells than a block of 表四 has", [9, 93, "droppedDigit"], 6, true],
    ["a 9 that may be 93, among more, of which some is always like that", [9, 93, "droppedDigit"], 7, false],
    ["a 10 that may be 103, among however many", [10, 103, "droppedDigit"], 7, true],
  ])("rather than one wrong digit of three is %s: %p among %p: %p", (_, dropped, among, expected) => {
    const others = Array<Candidate>(among - 2).fill(nothing);
    expect(firstOf([dropped, wrongDigit, ...others])).toBe(expected ? dropped : wrongDigit);
  });

  test("is of two figures of two digits the one with one of them wrong", () => {
    const oneDigit: Candidate = [12, 42, "other"];
    expect(firstOf([[12, 47, "other"], oneDigit])).toBe(oneDigit);
  });
});
