import fc from "fast-check";
import { cellContentOf, fromFen, readFigure, toFen } from "../../src/figures/index";

test("a blank cell is no figure, and 0 is one", () => {
  expect(readFigure(null, "count")).toBeUndefined();
  expect(readFigure("", "count")).toBeUndefined();
  expect(readFigure(0, "count")).toEqual({ state: "number", value: 0 });
});

test.each(["12", "/", "-", "无", " ", "#VALUE!", "22（其中修订16件）", "１２"])(
  "the text %p is unreadable until it is mended",
  (text) => {
    expect(readFigure(text, "count")).toEqual({ state: "unreadable", text });
  },
);

test("TRUE is unreadable", () => {
  expect(readFigure(true, "count")).toEqual({ state: "unreadable", text: "TRUE" });
});

test("money of 2021 is kept in whole 分 to the sixth decimal of 万元", () => {
  // 平潭 2021 printed 24252.311082 万元.
  expect(readFigure(24252.311082, "amountInTenThousandYuan")).toEqual({
    state: "number",
    value: 24252311082,
  });
});

test("the noise of binary fractions is not read as a seventh decimal", () => {
  expect(readFigure(0.1 + 0.2, "amountInTenThousandYuan")).toEqual({ state: "number", value: 300000 });
});

test("money with more decimals than 分 has is unreadable", () => {
  expect(readFigure(1.2345678, "amountInTenThousandYuan")).toEqual({
    state: "unreadable",
    text: "1.2345678",
  });
});

test("money of 2019 may carry its unit, as 上海 2019 printed 251000元", () => {
  expect(readFigure("251000元", "amount")).toEqual({ state: "number", value: 25100000, written: "251000元" });
  expect(readFigure("160.5964万元", "amount")).toEqual({
    state: "number",
    value: 160596400,
    written: "160.5964万元",
  });
});

test.each([
  ["1，000元", 100_000],
  ["1,234,567.5元", 123_456_750],
  ["12,345.6万元", 12_345_600_000],
])("thousands in money of 2019 may be parted: %s", (text, fen) => {
  expect(readFigure(text, "amount")).toEqual({ state: "number", value: fen, written: text });
});

test.each(["12，5万元", "2,51,0元", "25,1000元", "1,234,.5元", "0,012元", "1,23元", "1234,567元", ",123元"])(
  "separators that part no thousands are not passed over: %s",
  (text) => {
    expect(readFigure(text, "amount")).toEqual({ state: "unreadable", text });
  },
);

test("the same unit in the cell of 2021, which prints its unit above, is unreadable", () => {
  expect(readFigure("251000元", "amountInTenThousandYuan")).toEqual({
    state: "unreadable",
    text: "251000元",
  });
});

test("every whole number of 分 survives being written in 元 or 万元", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom("元" as const, "万元" as const), (fen, unit) => {
      expect(toFen(fromFen(fen, unit), unit)).toBe(fen);
    }),
  );
});

test("what a cell is given reads as the same figure again", () => {
  const kinds = fc.constantFrom("count" as const, "amount" as const, "amountInTenThousandYuan" as const);
  const values = fc.oneof(fc.nat(9_999_999), fc.constantFrom("12件", "251000元", "/", "1.5万元"));
  fc.assert(
    fc.property(values, kinds, (value, kind) => {
      const figure = readFigure(value, kind);
      expect(figure && readFigure(cellContentOf(figure, kind), kind)).toEqual(figure);
    }),
  );
});

test.each(["约251000元", "251000元整", "共251000元 ", "251000 元x", "0.001元", "1.2.3元", "元"])(
  "%s is no amount of the 2019 form, and is kept as typed",
  (text) => {
    expect(readFigure(text, "amount")).toEqual({ state: "unreadable", text });
  },
);

test.each([" 251000元", "251000元 ", "251000 元", "251,000元"])("%s is 251000 元", (text) => {
  expect(readFigure(text, "amount")).toEqual({ state: "number", value: 25_100_000, written: text });
});

test("an amount of less than one 分 is unreadable, also as a number", () => {
  expect(readFigure(0.001, "amount")).toEqual({ state: "unreadable", text: "0.001" });
});

test("minus zero is zero", () => {
  expect(toFen("-0", "元")).toBe(0);
  expect(toFen(-0, "万元")).toBe(0);
});
