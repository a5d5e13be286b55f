import { formOf, type CellName } from "../../../src/form/index";
import type { Correction, SlipId, Suspect } from "../../../src/validation/causes/cause";
import { signatureOf } from "../../../src/validation/causes/signature";
import { standsOut } from "../../../src/validation/causes/stands-out";
import { number } from "../../support/reports";

const form = formOf("2021");
const cells: CellName[] = [
  "requests.disclosed.business",
  "requests.partlyDisclosed.business",
  "requests.notDisclosed.stateSecret.business",
  "requests.notDisclosed.forbiddenByLaw.business",
  "requests.notDisclosed.securityAndStability.business",
  "requests.notDisclosed.thirdPartyRights.business",
  "requests.notDisclosed.internalAffairs.business",
];
/** An empty cell beside the first of them. */
const beside = "requests.disclosed.legalService";

/** What was typed, what it should be, how that looks, and what is corrected with it. */
type Candidate = readonly [typed: number, value: number, slip: SlipId, also?: readonly Correction[]];

/** Whether the first of the suspects stands out, of a cause of `clears` equations. */
function firstStandsOut(candidates: readonly Candidate[], clears = 1): boolean {
  const figures = new Map(candidates.map(([typed], at) => [cells[at] ?? "", number(typed)]));
  const signature = signatureOf(form, figures.set(beside, number(0)), new Set());
  const suspects = candidates.map(([, value, slip, also = []], at): Suspect => {
    return { cell: cells[at] ?? "", value, slip, also, clears };
  });
  return standsOut(signature, suspects);
}

const nothing: Candidate = [500, 900, "other"];
const withTotal = (value: number): Correction[] => [{ cell: beside, value }];

test.each<[string, boolean, Candidate[]]>([
  ["nobody", false, []],
  ["the only one", true, [[5, 9, "other"]]],
  ["a slip beside none", true, [[63, 36, "swappedDigits"], nothing]],
  ["a slip beside an equal one", false, [[63, 36, "swappedDigits"], [30, 3, "tenfold"], nothing]],
  [
    "two swapped digits that one forgotten case explains as well",
    false,
    [[21, 12, "swappedDigits"], nothing],
  ],
  ["two swapped digits that differ by more", true, [[31, 13, "swappedDigits"], nothing]],
  ["a total that is not the sum", false, [[5, 9, "totalNotSum"], nothing]],
  ["an empty 结转下年度", false, [[0, 9, "carryForgotten"], nothing]],
  ["one digit", false, [[3490, 3440, "wrongDigit"], nothing]],
  ["a 0 too many", true, [[10, 1, "tenfold"], nothing]],
  ["a figure of two digits that lacks its 0", true, [[12, 120, "tenth"], nothing]],
  ["a figure of one digit that may lack a 0", false, [[1, 10, "tenth"], nothing]],
  ["a figure of two digits that stands in the cell beside as well", true, [[10, 25, "neighbour"], nothing]],
  ["a figure of one digit that stands in the cell beside as well", false, [[9, 25, "neighbour"], nothing]],
  ["a digit written twice", true, [[122, 12, "doubledDigit"], nothing]],
  ["a first digit written twice", true, [[22, 2, "doubledDigit"], nothing]],
  [
    "a first digit written twice beside another cell with one digit wrong",
    false,
    [
      [118, 18, "doubledDigit"],
      [959, 859, "wrongDigit"],
    ],
  ],
  [
    "a last digit written twice beside another cell with one digit wrong",
    true,
    [
      [122, 12, "doubledDigit"],
      [969, 859, "wrongDigit"],
    ],
  ],
  ["a last digit left out", true, [[1, 12, "droppedDigit"], nothing]],
  ["a first digit left out: any wrong digit makes the same", false, [[18, 118, "droppedDigit"], nothing]],
])("who stands out among suspects: %s: %p", (_, expected, candidates) => {
  expect(firstStandsOut(candidates)).toBe(expected);
});

test("a digit left out of a figure of two sets it apart from no more cells than a block of 表四 has", () => {
  const others = (count: number) => Array<Candidate>(count).fill(nothing);
  expect(firstStandsOut([[1, 12, "droppedDigit"], ...others(5)])).toBe(true);
  expect(firstStandsOut([[1, 12, "droppedDigit"], ...others(6)])).toBe(false);
  expect(firstStandsOut([[99, 999, "droppedDigit"], ...others(6)])).toBe(false);
  expect(firstStandsOut([[12, 100, "droppedDigit"], ...others(6)])).toBe(true);
});

test("a total that alone may take the right value is named, but called 很可能 only where two equations say so", () => {
  expect(firstStandsOut([[0, 2, "totalNotSum"]], 1)).toBe(false);
  expect(firstStandsOut([[0, 2, "totalNotSum"]], 2)).toBe(true);
});

test("what was counted twice stands out only with its whole row: else either of two equal cells is one too many", () => {
  expect(firstStandsOut([[6, 0, "countedTwice"], nothing])).toBe(false);
  expect(firstStandsOut([[6, 0, "countedTwice", withTotal(0)], nothing])).toBe(true);
  expect(firstStandsOut([[6, 0, "countedTwice", withTotal(2)], nothing])).toBe(false);
});

test("two neighbouring cells stand out where their figures changed places whole", () => {
  const added: Candidate = [64, 37, "neighbour", withTotal(27)];
  expect(firstStandsOut([[27, 0, "neighbour", withTotal(27)], added])).toBe(true);
  expect(firstStandsOut([added, [5, 32, "other", withTotal(1)]])).toBe(false);
  expect(
    firstStandsOut([
      [27, 0, "neighbour", withTotal(27)],
      [27, 0, "neighbour", withTotal(27)],
    ]),
  ).toBe(false);
});

test.each<[SlipId, boolean]>([
  ["droppedDigit", false],
  ["swappedDigits", true],
])("where other cells have to be wrong with it, %s stands out: %p", (slip, expected) => {
  expect(
    firstStandsOut([
      [63, 36, slip, withTotal(2)],
      [5, 1, "other", withTotal(2)],
    ]),
  ).toBe(expected);
  expect(firstStandsOut([[63, 36, slip, withTotal(2)]])).toBe(true);
});
