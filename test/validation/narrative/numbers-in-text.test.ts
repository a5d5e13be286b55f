import { numbersIn } from "../../../src/validation/narrative/numbers-in-text";

test("a unit of two characters is read whole", () => {
  expect(numbersIn("编印简报3期次、接待20人次").map(({ value, unit }) => [value, unit])).toEqual([
    [3, "期次"],
    [20, "人次"],
  ]);
});

test.each([
  ["结转下一个年度", "the next is no count"],
  ["上一件", "nor is the last"],
  ["属于三类内部事务信息", "a row of table three says 三类"],
  ["属于四类过程性信息", "another says 四类"],
])("%s counts nothing: %s", (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test.each(["一个", "三类信息", "以上三件", "下1个"])("%s counts something", (text) => {
  expect(numbersIn(text)).toHaveLength(1);
});
