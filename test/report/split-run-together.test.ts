import fc from "fast-check";
import { splitRunTogether } from "../../src/report/split-run-together";

test("a block of table 四 printed as 5345 with blanks is not taken apart: it has too few digits", () => {
  expect(splitRunTogether(["5345"], 5, 5)).toBeUndefined();
});

test("25380363300630003 is the three blocks of table 四 only if it adds up in one way", () => {
  const cut = splitRunTogether(["25380363300630003"], 15, 5);
  for (let block = 0; cut && block < 15; block += 5) {
    const [a, b, c, d, sum] = cut.slice(block, block + 5).map(Number);
    expect(Number(a) + Number(b) + Number(c) + Number(d)).toBe(sum);
  }
});

test("where two ways of cutting add up, none is chosen", () => {
  // 11 0 0 0 0 0 11 and 1 10 0 0 0 0 11.
  expect(splitRunTogether(["110000011"], 7, 7)).toBeUndefined();
});

test("digits of one cut only are taken apart", () => {
  expect(splitRunTogether(["0000000"], 7, 7)).toEqual(["0", "0", "0", "0", "0", "0", "0"]);
});

test("what is taken apart is either undefined or exactly what was run together", () => {
  const row = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(row, (parts) => {
      const printed = [...parts, parts.reduce((sum, part) => sum + part, 0)].map(String);
      const cut = splitRunTogether([printed.join("")], 7, 7);
      if (cut) expect(cut).toEqual(printed);
    }),
  );
});

test("table 二, whose cells do not add up, is never taken apart", () => {
  expect(splitRunTogether(["0013"], 3, undefined)).toBeUndefined();
});
