import {
  cellsOf,
  comparisonsOf,
  needsLastYear,
  partOfThisYear,
  sidesOf,
  type Condition,
} from "../../src/form/index";

const more = { left: { sum: ["a", "b"] }, is: ">", right: { lastYear: ["c"] } } as const;
const bare = { withoutUnit: "d" } as const;
const nested: Condition = {
  all: [more, { any: [bare, { left: { sum: ["b", "e"] }, is: "=", right: { value: 0 } }] }],
};

test("the cells of a condition are this year's, each once, bare amounts last", () => {
  expect(cellsOf(nested)).toEqual(["a", "b", "e", "d"]);
  expect(cellsOf({ all: [bare] })).toEqual(["d"]);
  expect(cellsOf({ any: [bare] })).toEqual(["d"]);
  expect(cellsOf(bare)).toEqual(["d"]);
});

test("its comparisons and sides come in the order written", () => {
  expect(comparisonsOf(nested).map(({ is }) => is)).toEqual([">", "="]);
  expect(sidesOf(nested)).toEqual([
    { sum: ["a", "b"] },
    { lastYear: ["c"] },
    { sum: ["b", "e"] },
    { value: 0 },
  ]);
  expect(comparisonsOf(bare)).toEqual([]);
});

describe("a condition on both years", () => {
  const [one, other] = ["b", "e"].map((name) => ({
    left: { sum: [name] },
    is: ">" as const,
    right: { value: 0 },
  }));
  const added: Condition = { left: { sum: ["a"] }, is: "=", right: { add: [{ lastYear: ["a"] }] } };

  test.each<[string, boolean, Condition]>([
    ["a side of last year", true, more],
    ["one of several sides added up", true, added],
    ["one of several parts", true, nested],
    ["this year's figures alone", false, one!],
    ["a bare amount", false, bare],
  ])("speaks of last year by %s: %p", (_, needed, condition) => {
    expect(needsLastYear(condition)).toBe(needed);
  });

  test("asks of this year alone what does not speak of last year", () => {
    expect(partOfThisYear({ all: [one!, more, other!] })).toEqual({ all: [one, other] });
  });

  test.each<[string, Condition]>([
    ["a single comparison, which says too little by itself", { all: [one!, more] }],
    ["no comparison of this year at all", { all: [more, added] }],
    ["all of it, which is no part", { all: [one!, other!] }],
    ["a condition one part of which is enough", { any: [one!, other!, more] }],
    ["a comparison that stands alone", more],
  ])("asks nothing of this year alone of %s", (_, condition) => {
    expect(partOfThisYear(condition)).toBeUndefined();
  });
});
