import { numbersIn } from "../../../src/validation/narrative/numbers-in-text";

test("a unit of two characters is read whole", () => {
  expect(numbersIn("编印简报3期次、接待20人次").map(({ value, unit }) => [value, unit])).toEqual([
    [3, "期次"],
    [20, "人次"],
  ]);
});
