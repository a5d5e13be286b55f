import fc from "fast-check";
import { figureText, toFen } from "../../src/figures/index";

const number = (value: number) => ({ state: "number", value }) as const;

test("a blank figure prints as nothing, and zero as 0", () => {
  expect(figureText(undefined, "count")).toBe("");
  expect(figureText(number(0), "count")).toBe("0");
  expect(figureText(number(0), "amountInTenThousandYuan")).toBe("0");
});

test("a negative change keeps its sign", () => {
  expect(figureText(number(-8), "signedCount")).toBe("-8");
});

test("the fees of Suqian 2024 print in 万元 with the four decimals that were published", () => {
  expect(figureText(number(72_701_257_800), "amountInTenThousandYuan")).toBe("72701.2578");
});

test("one 分 prints as 0.000001 万元 and as 0.01 元", () => {
  expect(figureText(number(1), "amountInTenThousandYuan")).toBe("0.000001");
  expect(figureText(number(1), "amount")).toBe("0.01");
});

test("an amount written with its unit prints as written", () => {
  const figure = { state: "number", value: 25_100_000, written: "251000元" } as const;
  expect(figureText(figure, "amount")).toBe("251000元");
});

test("what cannot be read prints as it was typed", () => {
  expect(figureText({ state: "unreadable", text: "12件" }, "count")).toBe("12件");
});

test("every amount of whole 分 is read back from its printed text exactly", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (fen) => {
      expect(toFen(figureText(number(fen), "amountInTenThousandYuan"), "万元")).toBe(fen);
      expect(toFen(figureText(number(fen), "amount"), "元")).toBe(fen);
    }),
  );
});
