import fc from "fast-check";
import { alignParagraphs, similarity } from "../../../src/report/compare/index";

const lists = fc.array(
  fc.constantFrom("甲甲甲甲", "乙乙乙乙", "丙丙丙丙丙", "收到申请75件", "收到申请78件"),
  {
    maxLength: 6,
  },
);

test("each paragraph of either side stands in exactly one pair, in its order", () => {
  fc.assert(
    fc.property(lists, lists, (left, right) => {
      const pairs = alignParagraphs(left, right);
      expect(pairs.flatMap((pair) => ("left" in pair ? [pair.left] : []))).toEqual(left.map((_, i) => i));
      expect(pairs.flatMap((pair) => ("right" in pair ? [pair.right] : []))).toEqual(right.map((_, i) => i));
    }),
  );
});

test("a list aligned with itself is the same throughout", () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(alignParagraphs(list, list).every(({ kind }) => kind === "same")).toBe(true);
    }),
  );
});

test("only equal paragraphs are called the same", () => {
  fc.assert(
    fc.property(lists, lists, (left, right) => {
      for (const pair of alignParagraphs(left, right)) {
        if (pair.kind === "same") expect(left[pair.left]).toBe(right[pair.right]);
        if (pair.kind === "changed") expect(left[pair.left]).not.toBe(right[pair.right]);
      }
    }),
  );
});

test("paragraphs that share nothing are removed and added, not changed", () => {
  const kinds = alignParagraphs(["全年主动公开信息127条。"], ["无。"]).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(["added", "removed"]);
});

test("a paragraph whose numbers alone changed is as alike as can be", () => {
  expect(similarity("收到申请75件，办结75件。", "收到申请1208件，办结1190件。")).toBe(1);
});
