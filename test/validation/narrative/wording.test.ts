import { moneyIn, sumSentence } from "../../../src/validation/narrative/wording";

const place = "第一部分“总体情况”第1段";

test.each<[string, number, readonly number[], string]>([
  ["one part above its total", 37, [38], "写共37条，其中一项却有38条，请核对。"],
  ["eight parts are all listed", 37, [1, 2, 3, 4, 5, 6, 7, 8], "（1＋2＋3＋4＋5＋6＋7＋8）为36，相差1"],
  ["of more parts the first six are", 37, [1, 2, 3, 4, 5, 6, 7, 8, 9], "（1＋2＋3＋4＋5＋6＋…）为45，相差8"],
])("%s", (_, total, parts, words) => {
  expect(sumSentence(place, total, "条", parts)).toContain(words);
});

test.each([
  ["元", 1_234_567],
  ["万元", 123.4567],
  ["亿元", 0.01234567],
])("123,456,700 分 are read in %s as %d", (unit, value) => {
  expect(moneyIn(123_456_700, unit)).toBeCloseTo(value, 12);
});
