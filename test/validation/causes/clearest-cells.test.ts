import type { CellName } from "../../../src/form/index";
import { clearestCells } from "../../../src/validation/causes/clearest-cells";
import { brokenEquations, signatureOf } from "../../../src/validation/causes/signature";
import { allTotals, changedFigures, correctionsOf, form, type Changes } from "./changed-report";

/** What is told of all that these changes break: how many equations hold again, and the cells that may do it. */
function clearestOf(changes: Changes, following: ReadonlySet<CellName> = new Set()) {
  const signature = signatureOf(form, changedFigures(changes, following), following);
  return clearestCells(signature, brokenEquations(signature), ({ cell, value }, { size }) => {
    return { cell, value, slip: "other", also: [], clears: size };
  }).map(({ equations, suspects }) => ({
    holding: equations.size,
    clears: [...new Set(suspects.map(({ clears }) => clears))],
    suspects: suspects.map(correctionsOf),
  }));
}

test("one broken equation is the trace of any of its cells, so nothing is said of it", () => {
  expect(clearestOf({ "proceedings.directSuit.total": 5 })).toEqual([]);
});

test("a cell that makes its row and its column hold is told, whatever else stays broken", () => {
  const changes = { "requests.disclosed.naturalPerson": 1480, "requests.carriedForward.legalService": 7 };
  expect(clearestOf(changes)).toEqual([
    { holding: 2, clears: [2], suspects: [["disclosed.naturalPerson=1408"]] },
  ]);
});

test("a cell that makes three equations hold is told before those that make two", () => {
  const changes = {
    "requests.disclosed.business": 28,
    "requests.outcomesTotal.naturalPerson": 3449,
    "requests.carriedForward.legalService": 7,
  };
  expect(clearestOf(changes)).toEqual([
    { holding: 3, clears: [3], suspects: [["outcomesTotal.naturalPerson=3440"]] },
  ]);
});

test("cells that make the same equations hold are suspects of one cause", () => {
  const [cause, ...others] = clearestOf({ "requests.disclosed.naturalPerson": 1480 }, allTotals);
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ holding: 2, clears: [2] });
  expect(cause?.suspects).toEqual(
    expect.arrayContaining([
      ["disclosed.naturalPerson=1408"],
      ["received.naturalPerson=3512"],
      ["carriedForward.naturalPerson=46"],
    ]),
  );
  expect(cause?.suspects.flat().filter((told) => !told?.includes(".naturalPerson="))).toEqual([]);
});

describe("two cells off by the same number", () => {
  test("may as well be the two at the other corners of their rows and columns: both pairs are told", () => {
    const changes = { "requests.disclosed.naturalPerson": 1413, "requests.partlyDisclosed.business": 14 };
    const [cause, ...others] = clearestOf(changes);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ holding: 4, clears: [4] });
    expect(cause?.suspects).toHaveLength(2);
    expect(cause?.suspects).toEqual(
      expect.arrayContaining([
        ["disclosed.naturalPerson=1408", "partlyDisclosed.business=9"],
        ["disclosed.business=16", "partlyDisclosed.naturalPerson=457"],
      ]),
    );
  });

  test("are told one by one where another corner would fall below 0", () => {
    const changes = { "requests.disclosed.naturalPerson": 1413, "requests.partlyDisclosed.legalService": 5 };
    expect(clearestOf(changes)).toEqual([
      { holding: 2, clears: [2], suspects: [["disclosed.naturalPerson=1408"]] },
      { holding: 2, clears: [2], suspects: [["partlyDisclosed.legalService=0"]] },
    ]);
  });

  test("beside a third are left without a suspect: too many cells may be meant", () => {
    const changes = {
      "requests.disclosed.naturalPerson": 1413,
      "requests.partlyDisclosed.business": 14,
      "requests.unableToProvide.notHeld.legalService": 8,
    };
    expect(clearestOf(changes)).toEqual([{ holding: 6, clears: [], suspects: [] }]);
  });
});
