import { equationsOf, formOf, totalEquations } from "../../../src/form/index";
import { effectOf, explains, numberAt, rounded, signatureOf } from "../../../src/validation/causes/signature";
import { clearing, singleCells } from "../../../src/validation/causes/single-cells";
import { completedFigures, number, publishedReport } from "../../support/reports";

const form = formOf("2021");

/** 宿迁 2024 with changed figures, totals as printed; null blanks. */
function signatureWith(changes: Readonly<Record<string, number | null>>) {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) figures.delete(name);
    else figures.set(name, number(value));
  }
  return signatureOf(form, figures, new Set());
}

function equation(rule: string, of: string): number {
  return equationsOf(form).findIndex((one) => one.rule.id === rule && one.of === of);
}

const row = equation("T3-ROW", "disclosed");
const wrong = { "requests.disclosed.naturalPerson": 1480 };

test("a cell clears an equation by the difference, on the left as on the right", () => {
  const signature = signatureWith(wrong);
  expect(clearing(signature, "requests.disclosed.naturalPerson", [row])).toEqual({
    cell: "requests.disclosed.naturalPerson",
    value: 1408,
    totals: [],
  });
  expect(clearing(signature, "requests.disclosed.total", [row])).toEqual({
    cell: "requests.disclosed.total",
    value: 1503,
    totals: [],
  });
});

test("a cell does not clear an equation it is no part of", () => {
  expect(clearing(signatureWith(wrong), "requests.received.business", [row])).toBeUndefined();
});

test("no cell clears an equation that cannot be verified", () => {
  const signature = signatureWith({ "requests.disclosed.legalService": null });
  expect(clearing(signature, "requests.disclosed.naturalPerson", [row])).toBeUndefined();
});

test("no cell clears nothing", () => {
  expect(singleCells(signatureWith(wrong), new Set())).toEqual([]);
});

test("a total that follows the cell grows with it", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.disclosed.naturalPerson", number(1480));
  figures.set("requests.disclosed.total", number(1503));
  const signature = signatureOf(form, figures, new Set(["requests.disclosed.total"]));
  expect(
    clearing(signature, "requests.disclosed.naturalPerson", [equation("T3-SUM", "naturalPerson")]),
  ).toEqual({
    cell: "requests.disclosed.naturalPerson",
    value: 1408,
    totals: [{ cell: "requests.disclosed.total", value: 1431 }],
  });
});

test("an equation in which a following total makes up for the cell does not feel it", () => {
  const figures = completedFigures(publishedReport("suqian-2024"));
  const signature = signatureOf(form, figures, new Set(totalEquations(form).keys()));
  const felt = [...effectOf(signature, "requests.disclosed.naturalPerson").equations.keys()];
  const balances = [equation("T3-BAL", "naturalPerson"), equation("T3-BAL", "total")];
  expect(felt.sort()).toEqual(balances.sort());
});

test("correcting nothing explains no group", () => {
  expect(explains(signatureWith(wrong), new Set([row]), [])).toBe(false);
});

test("a correction explains its group only if all other equations stay as they are", () => {
  const signature = signatureWith(wrong);
  const correction = { cell: "requests.disclosed.naturalPerson", value: 1408 };
  const column = equation("T3-SUM", "naturalPerson");
  expect(explains(signature, new Set([row, column]), [correction])).toBe(true);
  expect(explains(signature, new Set([row]), [correction])).toBe(false);
  expect(explains(signature, new Set([row]), [correction], new Set([column]))).toBe(true);
});

test("blank cells and totals that follow have no number and no effect of their own", () => {
  const signature = signatureWith({ "requests.disclosed.legalService": null });
  expect(() => numberAt(signature, "requests.disclosed.legalService")).toThrow(
    "No number stands in requests.disclosed.legalService",
  );
  expect(() => effectOf(signature, "requests.disclosed.legalService")).toThrow(
    "requests.disclosed.legalService holds no number of its own",
  );
});

test("differences below a millionth are none, and never -0", () => {
  expect(rounded(0.1 + 0.2 - 0.3)).toBe(0);
  expect(rounded(0.3 - 0.1 - 0.2)).toBe(0);
  expect(rounded(-72.0000004)).toBe(-72);
});
