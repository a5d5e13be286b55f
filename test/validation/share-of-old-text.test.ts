import { shareOfOldText } from "../../src/validation/share-of-old-text";
import { emptyNarrative } from "../support/reports";

// Sentences of the length that can just be told apart: 40 characters without figures and punctuation.
const [half, otherHalf] = [
  "全县各级行政机关坚持以公开为常态依法主动",
  "乡镇政务公开专栏按月更新村务公开同步上墙",
];

const share = (now: string, before: string) =>
  shareOfOldText({ ...emptyNarrative, overview: [now] }, { ...emptyNarrative, overview: [before] });

test("a text of last year's words is wholly old, whatever its figures and punctuation", () => {
  expect(share(`${half}，${otherHalf}127件。`, `${half}；${otherHalf}（98）件`)).toBe(1);
});

test("a text stays old where its figures, spaces and full stops are other ones, or come and go", () => {
  expect(share(`${half}，${otherHalf}127件。`, half + otherHalf + "件")).toBe(1);
  expect(share(half + otherHalf, `1. ${half}\n（２）${otherHalf}`)).toBe(1);
});

test("a text stays old where its paragraphs are parted elsewhere", () => {
  const parted = { ...emptyNarrative, overview: [half, otherHalf] };
  const whole = { ...emptyNarrative, overview: [half + otherHalf] };
  expect(shareOfOldText(parted, whole)).toBe(1);
  expect(shareOfOldText(whole, parted)).toBe(1);
});

test("a text whose first half is last year's is old by half", () => {
  expect(share(half + otherHalf, half + "甲".repeat(20))).toBe(0.5);
  expect(share(half + otherHalf, "甲".repeat(20) + otherHalf)).toBe(0.5);
});

test("a phrase of seven characters is no old text, one of eight is", () => {
  expect(share(half + otherHalf, half.slice(0, 7) + "x".repeat(40))).toBe(0);
  expect(share(half + otherHalf, half.slice(0, 8) + "x".repeat(40))).toBe(8 / 40);
});

test("forty characters can be compared, fewer cannot", () => {
  expect(share(half + otherHalf, half + otherHalf)).toBe(1);
  expect(share((half + otherHalf).slice(1), half + otherHalf)).toBeUndefined();
  expect(share(half + otherHalf, (half + otherHalf).slice(1))).toBeUndefined();
});

test("sections 一 and 五 are read as one text, the others not at all", () => {
  const now = { ...emptyNarrative, overview: [half], problems: [otherHalf], other: ["x".repeat(40)] };
  expect(shareOfOldText(now, { ...now, other: [] })).toBe(1);
});
