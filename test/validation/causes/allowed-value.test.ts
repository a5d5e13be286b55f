import { formOf } from "../../../src/form/index";
import { allowedValue } from "../../../src/validation/causes/allowed-value";

const form = formOf("2019");

test.each([
  ["proactive.licensing.change", -3, true],
  ["proactive.licensing.change", 1.5, false],
  ["proactive.licensing.decisions", -3, false],
  ["proactive.licensing.decisions", 0, true],
  ["requests.received.business", 2 ** 53, false],
  ["requests.no.such", -1, false],
])("%s may hold %p: %p", (cell, value, allowed) => {
  expect(allowedValue(form, cell, value)).toBe(allowed);
});
