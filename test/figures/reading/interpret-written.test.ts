import fc from "fast-check";
import { figureText, interpretWritten, readFigure } from "../../../src/figures/index";
import type { CellKind } from "../../../src/form/index";

const kinds: CellKind[] = ["count", "signedCount", "amount", "amountInTenThousandYuan"];

test.each([
  ["12", 12],
  ["１２", 12],
  [" 12 ", 12],
  ["　12\u00a0", 12],
  ["12\n", 12],
  ["12,345", 12345],
  ["12，345", 12345],
  ["１，２３４，５６７", 1234567],
  ["007", 7],
  ["０", 0],
  ["〇", 0],
  ["○", 0],
  ["零", 0],
  ["12件", 12],
  ["12 宗", 12],
  ["3份", 3],
  ["3条", 3],
  ["3次", 3],
  ["3项", 3],
  ["1,234件", 1234],
  ["十二", 12],
  ["一十二", 12],
  ["二十", 20],
  ["一百零三", 103],
  ["一百一十件", 110],
  ["两", 2],
  ["两千零五", 2005],
  ["两万", 20000],
  ["一万零三百", 10300],
  ["壹佰贰拾", 120],
  ["1.5万", 15000],
  ["3万件", 30000],
  ["12.0", 12],
  ["12.00", 12],
  ["１２．０", 12],
  ["12 345", 12345],
  ["１２　３４５件", 12345],
])("%p certainly means %p cases", (text, value) => {
  expect(interpretWritten(text, "count")).toEqual({ value, certain: true, meaning: `读作${value}` });
});

test.each(["无", "没有", "/", "／", "-", "－", "—", "——", " 无 ", "无。", "不适用", "不适用。"])(
  "%p means 0, but is asked about",
  (text) => {
    expect(interpretWritten(text, "count")).toEqual({
      value: 0,
      certain: false,
      meaning: "读作0",
    });
  },
);

test.each([
  "",
  " ",
  "　",
  "#VALUE!",
  "#REF!",
  "--253",
  "-3",
  "3.5",
  "12.5",
  "–3",
  "负3",
  "12，34",
  "1,2345",
  ",123",
  "约12",
  "12余件",
  "一百三",
  "一万二",
  "十十",
  "万",
  "12²",
  "①",
  "12元",
  "1e3",
  "0x10",
  "Infinity",
  "99999999999999999999",
  "1.23456万",
  "（22）",
  "件",
  "TRUE",
])("%p is no number of cases", (text) => {
  expect(interpretWritten(text, "count")).toBeUndefined();
});

test("a note in brackets is shown and asked about, for it would be lost", () => {
  expect(interpretWritten("22（其中修订16件）", "count")).toEqual({
    value: 22,
    certain: false,
    meaning: "读作22，“其中修订16件”请写到文字部分",
  });
  expect(interpretWritten("55件 (含自然失效29件)", "count")).toMatchObject({ value: 55, certain: false });
});

test.each([
  ["+3", 3],
  ["＋3", 3],
  ["-3", -3],
  ["－3", -3],
  ["−3", -3],
  ["−1，234", -1234],
  ["增加3项", 3],
  ["减少5", -5],
  ["-0", 0],
])("%p under 本年增/减 certainly means %p", (text, value) => {
  expect(interpretWritten(text, "signedCount")).toEqual({ value, certain: true, meaning: `读作${value}` });
});

test.each([
  ["–3", -3],
  ["—3", -3],
  ["负3", -3],
  ["负三", -3],
])("%p under 本年增/减 means %p, but is asked about", (text, value) => {
  expect(interpretWritten(text, "signedCount")).toEqual({ value, certain: false, meaning: `读作${value}` });
});

test.each([
  ["1 2", 12],
  ["1 234 5", 12345],
  ["12。", 12],
  ["12件。", 12],
])("%p means %p cases, but is asked about", (text, value) => {
  expect(interpretWritten(text, "count")).toEqual({ value, certain: false, meaning: `读作${value}` });
});

test("a note in brackets may end in a full stop", () => {
  expect(interpretWritten("22（其中修订16件）。", "count")).toEqual({
    value: 22,
    certain: false,
    meaning: "读作22，“其中修订16件”请写到文字部分",
  });
});

test("--253 means nothing under 本年增/减 either", () => {
  expect(interpretWritten("--253", "signedCount")).toBeUndefined();
});

test("+22 where no sign belongs is asked about, for it may stand one column off", () => {
  expect(interpretWritten("+22", "count")).toEqual({ value: 22, certain: false, meaning: "读作22" });
});

test("digits read one by one are asked about", () => {
  expect(interpretWritten("一〇三", "count")).toEqual({ value: 103, certain: false, meaning: "读作103" });
});

test("the letter O is asked about", () => {
  expect(interpretWritten("O", "count")).toEqual({ value: 0, certain: false, meaning: "读作0" });
});

test("an amount in the unit of the form is certain", () => {
  expect(interpretWritten("251000元", "amount")).toEqual({
    value: 25_100_000,
    certain: true,
    meaning: "读作251000元",
  });
  expect(interpretWritten("160.5964 万元", "amountInTenThousandYuan")).toEqual({
    value: 160_596_400,
    certain: true,
    meaning: "读作160.5964万元",
  });
  expect(interpretWritten("1,606.5", "amountInTenThousandYuan")).toEqual({
    value: 1_606_500_000,
    certain: true,
    meaning: "读作1606.5万元",
  });
});

test("an amount in another unit is converted and asked about", () => {
  expect(interpretWritten("251000元", "amountInTenThousandYuan")).toEqual({
    value: 25_100_000,
    certain: false,
    meaning: "251000元读作25.1万元",
  });
  expect(interpretWritten("160.5964万元", "amount")).toEqual({
    value: 160_596_400,
    certain: false,
    meaning: "160.5964万元读作1605964元",
  });
});

test.each(["-5万元", "12件", "1.234元", "1.2345678万元", "元", "万元", "#VALUE!", ""])(
  "%p is no amount",
  (text) => {
    expect(interpretWritten(text, "amount")).toBeUndefined();
    expect(interpretWritten(text, "amountInTenThousandYuan")).toBeUndefined();
  },
);

test("no text whatever makes it throw, and what it reads is a value such a cell may hold", () => {
  const pieces = fc.constantFrom(
    ..."0123456789０１２〇○零一二两三十百千万亿元件项（）()+-−－—,，.．/无增减 　\u00a0#!oO",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((characters) => characters.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...kinds), (written, kind) => {
      const read = interpretWritten(written, kind);
      if (!read) return;
      expect(Number.isSafeInteger(read.value)).toBe(true);
      if (kind !== "signedCount") expect(Object.is(Math.max(0, read.value), read.value)).toBe(true);
      expect(read.meaning).toContain("读作");
    }),
    { numRuns: 3000 },
  );
});

test("what the product itself writes is read as the same number, certainly", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom(...kinds), (value, kind) => {
      const written = figureText({ state: "number", value }, kind);
      expect(interpretWritten(written, kind)).toMatchObject({ value, certain: true });
    }),
  );
});

test("full-width writing means what half-width writing means", () => {
  const ascii = fc
    .array(fc.constantFrom(..."0123456789,.+-/()"), { minLength: 1, maxLength: 8 })
    .map((characters) => characters.join(""));
  fc.assert(
    fc.property(ascii, fc.constantFrom(...kinds), (text, kind) => {
      const wide = text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
      const read = ({ value, certain }: { value: number; certain: boolean }) => ({ value, certain });
      const [narrowRead, wideRead] = [interpretWritten(text, kind), interpretWritten(wide, kind)];
      expect(wideRead && read(wideRead)).toEqual(narrowRead && read(narrowRead));
    }),
    { numRuns: 1000 },
  );
});

test("every thousand separator in its place changes nothing, in any other place it makes the text unreadable", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.nat(7), (value, at) => {
      const digits = String(value);
      const separated = value.toLocaleString("en-US");
      expect(interpretWritten(separated, "count")).toMatchObject({ value, certain: true });
      const broken = `${digits.slice(0, at)},${digits.slice(at)}`;
      if (broken !== separated) expect(interpretWritten(broken, "count")).toBeUndefined();
    }),
  );
});

test("what already is a figure of money means the same when interpreted", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom("元", "万元"), (amount, unit) => {
      const text = `${amount}${unit}`;
      const figure = readFigure(text, "amount");
      expect(figure?.state === "number" && figure.value).toBe(interpretWritten(text, "amount")?.value);
    }),
  );
});

test.each([
  "(注)12(其中3件)",
  "12(其中3件)x",
  "约12万",
  "12万余",
  "约1,234",
  "x0",
  "xo",
  "ox",
  "共一〇三",
  "一〇三件余",
])("%s is left to the person, since more stands there than a number", (text) => {
  expect(interpretWritten(text, "count")).toBeUndefined();
});

test.each(["5元整", "约5元", "共1,234.56元"])("%s is no amount", (text) => {
  expect(interpretWritten(text, "amount")).toBeUndefined();
});

test.each([
  ["增3", 3],
  ["增加3", 3],
  ["减3", -3],
  ["减少3", -3],
  ["+3", 3],
  ["-3", -3],
])("%s under 本年增/减 is %p", (text, value) => {
  expect(interpretWritten(text, "signedCount")).toMatchObject({ value, certain: true });
});

test.each<[string, CellKind]>([
  ["-0", "count"],
  ["-0", "signedCount"],
  ["减0", "signedCount"],
])("%s as a %s is 0 and no negative zero", (text, kind) => {
  expect(interpretWritten(text, kind)?.value).toBe(0);
});

test("several spaces are one", () => {
  expect(interpretWritten("12 \u3000件", "count")).toMatchObject({ value: 12 });
});

test("thousand separators go with decimals", () => {
  expect(interpretWritten("1,234.56元", "amount")).toMatchObject({ value: 123_456 });
});
