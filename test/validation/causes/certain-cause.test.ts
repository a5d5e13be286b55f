import type { CellName } from "../../../src/form/index";
import { causesOf as causesWith, type Changes } from "./changed-report";

const causesOf = (changes: Changes, following: readonly CellName[] = []) =>
  causesWith(changes, new Set(following));

/** One entry of 自然人 that breaks its row and its column. */
const wrong = { "requests.disclosed.naturalPerson": 1480 };

describe("one wrong cell that breaks its row and its column is certain", () => {
  test.each<[string, boolean, Changes, CellName[]]>([
    ["where every equation of 三 can be verified and every total was typed", true, {}, []],
    ["whatever is left open in 四", true, { "proceedings.directSuit.upheld": null }, []],
    ["whichever totals of 四 follow", true, {}, ["proceedings.directSuit.total"]],
    [
      "but not where a blank leaves another row and column of 三 open",
      false,
      { "requests.otherwiseHandled.feeUnpaid.legalService": null },
      [],
    ],
    [
      "but not where the total of another row of 三 follows",
      false,
      {},
      ["requests.otherwiseHandled.feeUnpaid.total"],
    ],
    [
      "but not where （七）总计 of another column of 三 follows",
      false,
      {},
      ["requests.outcomesTotal.legalService"],
    ],
  ])("%s: %p", (_, certain, changes, following) => {
    const causes = causesOf({ ...wrong, ...changes }, following);
    expect(causes.map((cause) => [cause.suspects.map(({ cell }) => cell), cause.certain])).toEqual([
      [["requests.disclosed.naturalPerson"], certain],
    ]);
  });

  test("but not beside another mistake: both together might be two others", () => {
    const causes = causesOf({ ...wrong, "requests.carriedForward.legalService": 7 });
    expect(causes.map(({ findings, certain }) => [findings.length, certain])).toEqual([
      [2, false],
      [2, false],
    ]);
  });
});

test("one broken equation makes nothing certain, even where only one of its cells can take the right value", () => {
  const [cause, ...others] = causesOf({
    "proceedings.directSuit.upheld": 1,
    "proceedings.directSuit.corrected": 1,
    "proceedings.directSuit.otherResult": 1,
    "proceedings.directSuit.pending": 1,
    "proceedings.directSuit.total": 1,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects.map(({ cell }) => cell)).toEqual(["proceedings.directSuit.total"]);
  expect(cause?.certain).toBe(false);
});

test("what only repeats in 总计 names no cell and is told last, even behind what nobody can explain", () => {
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.total": 1503,
    "requests.partlyDisclosed.business": 90,
    "requests.partlyDisclosed.total": 552,
    "requests.notDisclosed.thirdPartyRights.otherOrganization": null,
    // Two fractions in 四: no one figure puts them right.
    "proceedings.directSuit.upheld": 1.5,
    "proceedings.directSuit.corrected": 1.2,
    "proceedings.directSuit.total": 3,
  });
  expect(causes.map(({ repeats }) => repeats)).toEqual([false, false, false, true]);
  const [unexplained, repeating] = causes.slice(2);
  expect(unexplained?.findings.map(({ cells }) => cells[0])).toEqual(["proceedings.directSuit.total"]);
  expect(repeating?.findings.map(({ cells }) => cells[0])).toEqual(["requests.outcomesTotal.total"]);
  expect(repeating?.suspects).toEqual([]);
});
