import { numberText } from "../../src/validation/number-text";

test.each([
  [0, "0", "nothing"],
  [3440, "3440", "a count without separators"],
  [-12, "-12", "a difference"],
  [250, "250", "a count that ends in 0"],
  [1234567890123456, "1234567890123456", "a whole number of more than fifteen digits"],
  [1.5, "1.5", "half a case somebody typed"],
  [0.1 + 0.2, "0.3", "what adds up to 0.3 in binary fractions"],
  [3.0000000001, "3.0000000001", "what is nearly 3 and yet is not"],
  [100.25, "100.25", "an amount"],
  [0.000001, "0.000001", "the smallest that JavaScript writes without an exponent"],
  [0.0000001, "0.0000001", "what JavaScript writes as 1e-7"],
  [0.0000001200001, "0.00000012", "the twelve digits that mean something of a small difference"],
  [-0.00000025, "-0.00000025", "a small difference below 0"],
])("%d is read %s: %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});
