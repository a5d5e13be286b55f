import type { CellName } from "./names";

/**
 * What counts on one side of a comparison: a sum of this year's cells, of last year's cells of the same names, a number
 * of the unit's own register (台账), or a constant. Money counts in 分 on every side.
 */
export type AddedSide =
  | { readonly sum: readonly CellName[]; readonly times?: number }
  | { readonly lastYear: readonly CellName[]; readonly times?: number }
  | { readonly ledger: LedgerEntry }
  | { readonly value: number };

/** One side of a comparison, or several together; one that is taken away counts −1 times. */
export type Side = AddedSide | { readonly add: readonly AddedSide[] };

/** 台账新收数 and 台账办结数 on 封面. */
export type LedgerEntry = "received" | "answered";

export interface Comparison {
  readonly left: Side;
  readonly is: "<" | ">" | "=" | "<>";
  readonly right: Side;
}

/** Something figures can be like, as data: the live check, the native formula and the words come from it. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** Money above 0 was typed as a bare number, where the form prints no unit. */
  | { readonly withoutUnit: CellName };

/** Every comparison of a condition, in the order written. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsOf);
  if ("any" in condition) return condition.any.flatMap(comparisonsOf);
  return "withoutUnit" in condition ? [] : [condition];
}

/** Both sides of every comparison of a condition; of several sides added up, each. */
export function sidesOf(condition: Condition): AddedSide[] {
  return comparisonsOf(condition)
    .flatMap(({ left, right }) => [left, right])
    .flatMap((side) => ("add" in side ? side.add : [side]));
}

/** This year's cells a condition speaks of, each once, in the order written. */
export function cellsOf(condition: Condition): CellName[] {
  const names = sidesOf(condition).flatMap((side) => ("sum" in side ? side.sum : []));
  return [...new Set([...names, ...bareAmountsOf(condition)])];
}

/** Whether a condition speaks of last year's figures. */
export function needsLastYear(condition: Condition): boolean {
  return sidesOf(condition).some((side) => "lastYear" in side);
}

/**
 * What a condition asks of this year, where that alone is unusual enough to look further: two comparisons that have to
 * hold together, or more. Undefined for one that does not need last year, or asks too little without it.
 */
export function partOfThisYear(condition: Condition): Condition | undefined {
  if (!("all" in condition)) return undefined;
  const own = condition.all.filter((part) => !needsLastYear(part));
  return own.length > 1 && own.length < condition.all.length ? { all: own } : undefined;
}

function bareAmountsOf(condition: Condition): CellName[] {
  if ("all" in condition) return condition.all.flatMap(bareAmountsOf);
  if ("any" in condition) return condition.any.flatMap(bareAmountsOf);
  return "withoutUnit" in condition ? [condition.withoutUnit] : [];
}
