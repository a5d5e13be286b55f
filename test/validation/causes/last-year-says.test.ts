import { formOf, type CellName } from "../../../src/form/index";
import type { Figure } from "../../../src/figures/index";
import { lastYearSays } from "../../../src/validation/causes/last-year-says";
import { signatureOf } from "../../../src/validation/causes/signature";
import { number } from "../../support/reports";

const business = "requests.broughtForward.business";

function said(cell: CellName, carried?: Figure): number | undefined {
  const previous = carried && new Map([["requests.carriedForward.business", carried]]);
  return lastYearSays(signatureOf(formOf("2021"), new Map(), new Set(), previous), cell);
}

test("last year's 结转下年度 says what 上年结转 of the same column is", () => {
  expect(said(business, number(3))).toBe(3);
  expect(said(business, number(0))).toBe(0);
});

test.each<[string, CellName, Figure | undefined]>([
  ["where last year is not known", business, undefined],
  ["of another column, which last year left blank", "requests.broughtForward.legalService", number(3)],
  ["of 结转下年度 itself", "requests.carriedForward.business", number(3)],
  ["of what was received", "requests.received.business", number(3)],
  ["where last year has no number there", business, { state: "unreadable", text: "无" }],
])("it says nothing %s", (_, cell, carried) => {
  expect(said(cell, carried)).toBeUndefined();
});
