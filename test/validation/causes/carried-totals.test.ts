import { type CellName } from "../../../src/form/index";
import { addUpTotals } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import { explainBroken } from "../../../src/validation/causes/explain-broken";
import { brokenEquations, signatureOf } from "../../../src/validation/causes/signature";
import { completedFigures, number, publishedReport, reportOfZeros } from "../../support/reports";
import { allTotals, causesOf, correctionsOf, form } from "./changed-report";

test("an entry its typed row total was added up from takes that total along", () => {
  const [cause] = causesOf({ "requests.disclosed.naturalPerson": 1480, "requests.disclosed.total": 1503 });
  expect(cause?.certain).toBe(false);
  expect(cause?.suspects[0]?.slip).toBe("swappedDigits");
  expect(correctionsOf(cause?.suspects[0])).toEqual(["disclosed.naturalPerson=1408", "disclosed.total=1431"]);
});

test("an entry all typed totals were added up from takes them all along", () => {
  const right = completedFigures(publishedReport("suqian-2024"));
  const more = (cell: CellName, by: number) => {
    const figure = right.get(cell);
    return { [cell]: (figure?.state === "number" ? figure.value : NaN) + by };
  };
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    ...more("requests.disclosed.total", 72),
    ...more("requests.outcomesTotal.naturalPerson", 72),
    ...more("requests.outcomesTotal.total", 72),
  });
  expect(others).toEqual([]);
  expect(cause?.findings.map(({ rule }) => rule)).toEqual(["T3-BAL"]);
  expect(cause?.suspects[0]?.slip).toBe("swappedDigits");
  expect(correctionsOf(cause?.suspects[0])?.map((told) => told.split("=")[0])).toEqual([
    "disclosed.naturalPerson",
    "outcomesTotal.naturalPerson",
    "outcomesTotal.total",
    "disclosed.total",
  ]);
});

test("two wrong subtotals of （七）总计 with printed totals are one cause", () => {
  const [cause, ...others] = causesOf({
    "requests.outcomesTotal.naturalPerson": 3441,
    "requests.outcomesTotal.business": 79,
  });
  expect(others).toEqual([]);
  expect(cause?.repeats).toBe(false);
  expect(correctionsOf(cause?.suspects[0])?.map((told) => told.split("=")[0])).toEqual([
    "outcomesTotal.naturalPerson",
    "outcomesTotal.business",
  ]);
});

test("an entry its typed column total was added up from takes that total along, and not the row's", () => {
  const right = completedFigures(publishedReport("suqian-2024")).get("requests.outcomesTotal.naturalPerson");
  const done = right?.state === "number" ? right.value : NaN;
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.outcomesTotal.naturalPerson": done + 72,
  });
  expect(others).toEqual([]);
  expect(correctionsOf(cause?.suspects[0])).toEqual([
    "disclosed.naturalPerson=1408",
    `outcomesTotal.naturalPerson=${done}`,
  ]);
});

test("no more totals are taken along than the findings ask for", () => {
  const right = completedFigures(publishedReport("suqian-2024")).get("requests.outcomesTotal.naturalPerson");
  const done = right?.state === "number" ? right.value : NaN;
  // Blanks leave the row of 予以公开 and 总计 unverified: whether the row's total was added up as well, nobody knows.
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.business": null,
    "requests.outcomesTotal.naturalPerson": done + 72,
    "requests.outcomesTotal.total": null,
  });
  const suspects = causes.flatMap((cause) => cause.suspects);
  expect(correctionsOf(suspects.find(({ cell }) => cell === "requests.disclosed.naturalPerson"))).toEqual([
    "disclosed.naturalPerson=1408",
    `outcomesTotal.naturalPerson=${done}`,
  ]);
});

test("two wrong columns whose typed row totals were added up from them are two causes that take these along", () => {
  // Too little came in for both 上年结转 and 本年新收 to hold 20 less, and 结转下年度 cannot be 9 less: no one row is wrong.
  const typed = completedFigures(
    reportOfZeros("2021", {
      "requests.received.naturalPerson": 10,
      "requests.broughtForward.naturalPerson": 10,
      "requests.received.business": 30,
      "requests.disclosed.business": 39,
    }),
  );
  const causes = findCauses(form, typed, checkFigures(form, typed, new Set()), { formulaTotals: new Set() });
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.carriedForward.naturalPerson"]],
    [false, ["requests.carriedForward.business"]],
  ]);
  expect(causes.map(({ suspects }) => correctionsOf(suspects[0]))).toEqual([
    ["carriedForward.naturalPerson=20", "carriedForward.total=20"],
    ["received.business=39", "received.total=49"],
  ]);
});

describe("two wrong figures in two columns, every printed total added up from them", () => {
  const [one, other] = ["requests.notDisclosed.stateSecret.naturalPerson", "requests.disclosed.business"];
  const wrong = (name: CellName, by: number) => {
    const figure = completedFigures(publishedReport("suqian-2024")).get(name);
    if (figure?.state !== "number") throw new Error(`No number in ${name}`);
    return [name, figure.value + by] as const;
  };
  const changes = Object.fromEntries([wrong(one!, 5), wrong(other!, 8)]);
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) figures.set(name, number(value));
  const shown = addUpTotals(form, figures, allTotals);
  const causes = findCauses(form, shown, checkFigures(form, shown, new Set()), { formulaTotals: new Set() });

  test("are one cause a column, and 总计 is none", () => {
    expect(causes.map(({ findings, repeats }) => [findings.map(({ rule }) => rule), repeats])).toEqual([
      [["T3-BAL"], false],
      [["T3-BAL"], false],
    ]);
  });

  test.each([
    [one!, "naturalPerson"],
    [other!, "business"],
  ])("may be %s with its totals, or the intake of %s with its own", (cell, column) => {
    const cause = causes.find(({ suspects }) => suspects.some((suspect) => suspect.cell === cell));
    const suspects = cause?.suspects ?? [];
    const meant = suspects.find((suspect) => suspect.cell === cell);
    expect(meant?.value).toBe(changes[cell]! - (cell === one ? 5 : 8));
    expect(meant?.also.map((total) => total.cell)).toContain(`requests.outcomesTotal.${column}`);
    expect(suspects.map((suspect) => suspect.cell)).toContain(`requests.received.${column}`);
    expect(new Set(suspects.map((suspect) => suspect.cell)).size).toBe(suspects.length);
  });

  test("are never certain", () => {
    expect(causes.map(({ certain }) => certain)).toEqual([false, false]);
  });
});

test("one entry that all its typed totals were added up from is the one thing told, and nothing only repeats it", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.disclosed.naturalPerson", number(1480));
  const signature = signatureOf(form, addUpTotals(form, figures, allTotals), new Set());
  const explanations = explainBroken(signature, brokenEquations(signature));
  expect(explanations.map(({ equations, repeats }) => [equations.size, repeats ?? false])).toEqual([
    [2, false],
  ]);
  expect(explanations[0]?.suspects.map(({ cell }) => cell)).toContain("requests.disclosed.naturalPerson");
});
