import fc from "fast-check";
import { readChineseNumeral, writeChineseNumeral } from "../../../src/figures/reading/chinese-numeral";

test.each([
  [12, "一十二"],
  [103, "一百零三"],
  [110, "一百一十"],
  [1003, "一千零三"],
  [1030, "一千零三十"],
  [10_300, "一万零三百"],
  [12_345, "一万二千三百四十五"],
  [1_000_001, "一百万零一"],
])("%p is written %s", (value, text) => {
  expect(writeChineseNumeral(value)).toBe(text);
});

test("every number below one 亿 written in full is read as itself", () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (value) => {
      expect(readChineseNumeral(writeChineseNumeral(value))).toBe(value);
    }),
  );
});

test.each(["一百十二", "一万零一千", "一万零", "十x", "x十", "共十二", "二万万", "一万二万三", "零一", ""])(
  "%s is not written as numerals are in full",
  (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  },
);

test.each([
  ["一万一千", 11_000],
  ["两万", 20_000],
  ["十", 10],
])("%s is read as %p", (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});
