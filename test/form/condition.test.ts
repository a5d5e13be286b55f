import { cellsOf, comparisonsOf, sidesOf, type Condition } from "../../src/form/index";

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
