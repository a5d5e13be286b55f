import { firstOf, shortQuote } from "../../src/figures/index";

test("what is short is quoted as it is, on one line", () => {
  expect(shortQuote("12件")).toBe("12件");
  expect(shortQuote("共12件\n其中转办3件")).toBe("共12件 其中转办3件");
});

test("of what is long the beginning is quoted, and no sign is cut through", () => {
  expect(shortQuote("数".repeat(30_000))).toBe(`${"数".repeat(40)}…`);
  expect(shortQuote("𠮷".repeat(41))).toBe(`${"𠮷".repeat(40)}…`);
  expect(shortQuote("𠮷".repeat(40))).toBe("𠮷".repeat(40));
  expect(shortQuote("甲乙丙", 2)).toBe("甲乙…");
});

test("a list of many is told by its first and by how many there are", () => {
  const units = Array.from({ length: 12 }, (_, index) => `单位${index + 1}`);
  expect(firstOf(units.slice(0, 3), "个")).toBe("单位1、单位2、单位3");
  expect(firstOf(units, "个", { most: 2 })).toBe("单位1、单位2等12个");
});
