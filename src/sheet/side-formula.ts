import { totalEquations, type CellName, type Form, type LedgerEntry, type Side } from "../form/index";
import type { ConditionSources } from "./condition-sources";
import { referencesOnSheets, referenceTo } from "./references";
import { registerFormulas } from "./register-number";

/** One side of a comparison, without "=", for when all its figures are numbers. */
export function sideFormula(side: Side, sources: ConditionSources): string {
  if ("value" in side) return String(side.value);
  if ("add" in side) return `(${side.add.map((each) => sideFormula(each, sources)).join("+")})`;
  if ("ledger" in side) return registerAt(side.ledger, sources).value;
  const sum =
    "sum" in side
      ? `SUM(${referencesOnSheets(side.sum, sources.figures)})`
      : `SUM(${side.lastYear.map((name) => lastYearFormula(name, sources)).join(",")})`;
  return side.times === undefined ? sum : `${sum}*${side.times}`;
}

function lastYearFormula(name: CellName, sources: ConditionSources): string {
  const { lastYear } = sources;
  if (!lastYear || partsOfTotal(lastYear.form, name).length === 0)
    return referencesOnSheets([name], lastYear?.places ?? new Map());
  const { cell, parts } = lastYearTotal(name, sources);
  return `IF(ISBLANK(${cell}),SUM(${parts}),${cell})`;
}

/** The entries a total of last year adds up; none for a figure that is no total. */
export function partsOfTotal(form: Form, name: CellName): readonly CellName[] {
  return totalEquations(form).get(name)?.left ?? [];
}

/** Where a total of last year stands, and what it adds up when it was left blank. */
export function lastYearTotal(name: CellName, { lastYear }: ConditionSources) {
  const place = lastYear?.places.get(name);
  if (!lastYear || !place) throw new Error(`No cell of last year is laid out for ${name}`);
  const parts = partsOfTotal(lastYear.form, name);
  return { cell: referenceTo(place), parts: referencesOnSheets(parts, lastYear.places), count: parts.length };
}

/** The formulas that read a number of the register from 封面. */
export function registerAt(entry: LedgerEntry, sources: ConditionSources) {
  return registerFormulas(referenceTo(onCover(sources)[entry]));
}

/** The answers of 封面; throws where a condition asks of them and none are laid out. */
export function onCover({ cover }: ConditionSources): NonNullable<ConditionSources["cover"]> {
  if (!cover) throw new Error("This condition asks of 封面");
  return cover;
}
