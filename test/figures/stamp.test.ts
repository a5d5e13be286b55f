import fc from "fast-check";
import { stampOf } from "../../src/figures/index";
import { publishedReport, reportOfZeros } from "../support/reports";

test("a stamp is eight characters that cannot be mistaken for each other", () => {
  expect(stampOf(publishedReport("luoyun-township-2020"))).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
});

test("one figure changed changes the stamp, and changed back gives it back", () => {
  const before = stampOf(reportOfZeros("2021"));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), (value) => {
      expect(stampOf(reportOfZeros("2021", { "requests.received.business": value }))).not.toBe(before);
    }),
  );
  expect(stampOf(reportOfZeros("2021", { "requests.received.business": 0 }))).toBe(before);
});

test("a blank and a 0 have different stamps", () => {
  const blank = reportOfZeros("2021", { "requests.received.business": null });
  expect(stampOf(blank)).not.toBe(stampOf(reportOfZeros("2021")));
});

test("a paragraph, the unit and the year change the stamp", () => {
  const report = reportOfZeros("2021");
  const stamps = [
    stampOf(report),
    stampOf({ ...report, unit: "另一个镇" }),
    stampOf({ ...report, year: 2023 }),
    stampOf({ ...report, narrative: { ...report.narrative, other: ["无。"] } }),
    stampOf({ ...report, narrative: { ...report.narrative, problems: ["无。"] } }),
  ];
  expect(new Set(stamps).size).toBe(stamps.length);
});
