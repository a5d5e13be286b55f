import {
  cellsOf,
  figurePlaces,
  needsLastYear,
  partOfThisYear,
  sidesOf,
  totalEquations,
  type CellName,
  type Condition,
  type ConditionCase,
  type ConditionRule,
  type Form,
} from "../form/index";

/** A condition rule at one of its places. */
interface PlacedRule {
  readonly rule: ConditionRule;
  readonly place: ConditionCase;
}

/** A condition rule at one of its places, with a form in the sheet's own formulas. */
export interface NativeCondition extends PlacedRule {
  /** The rules of this id on this place, each for some levels of government; absent where one speaks to all of them. */
  readonly byLevel?: readonly PlacedRule[];
  /** The condition is the rule's part of this year: where it holds, last year's figures tell whether the rule is broken. */
  readonly lastYearTells?: true;
}

/**
 * The conditions of 数据核对: rules old spreadsheet functions can say without last year's figures, place by place. Those
 * that need more than figures come behind the others, so that a note typed beside a row of an earlier edition stays
 * beside its rule. Rules on money that may be typed with its unit have none.
 */
export function nativeConditions(form: Form): NativeCondition[] {
  const placed = placedRules(form).filter(({ place }) => isNative(form, place.flagWhen));
  const ofThisYear = placed.filter(({ place }) => !needsLastYear(place.flagWhen));
  const onlyFigures = ofThisYear.filter(
    ({ rule, place }) =>
      rule.onlyFor === undefined && sidesOf(place.flagWhen).every((side) => !("ledger" in side)),
  );
  const others = ofThisYear.filter((each) => !onlyFigures.includes(each));
  const inPart = placed.flatMap(({ rule, place }) => {
    const flagWhen = partOfThisYear(place.flagWhen);
    return flagWhen
      ? [{ rule, place: { ...place, flagWhen, message: "" }, lastYearTells: true as const }]
      : [];
  });
  return [...onlyFigures, ...togetherByLevel(others), ...inPart];
}

/**
 * The conditions of 与上年核对 on the sheet 上年数据: rules that compare with last year's figures, where last year's
 * edition asks for them.
 */
export function nativeYearConditions(form: Form, lastYear: Form): NativeCondition[] {
  return placedRules(form).filter(
    ({ rule, place: { flagWhen } }) =>
      rule.onlyFor === undefined &&
      needsLastYear(flagWhen) &&
      isNative(form, flagWhen) &&
      lastYearCellsOf(flagWhen).every((name) => isNativeLastYear(form, lastYear, name)),
  );
}

/** Last year's cells a condition speaks of, each once, in the order written. */
export function lastYearCellsOf(condition: Condition): CellName[] {
  return [...new Set(sidesOf(condition).flatMap((side) => ("lastYear" in side ? side.lastYear : [])))];
}

function placedRules(form: Form): PlacedRule[] {
  return form.rules.flatMap((rule) =>
    rule.kind === "condition" ? rule.cases.map((place) => ({ rule, place })) : [],
  );
}

function isNative(form: Form, condition: Condition): boolean {
  const places = figurePlaces(form);
  return cellsOf(condition).every((name) => places.get(name)?.cell.kind !== "amount");
}

/** Money is compared in one unit only, and a total left blank is added up from entries. */
function isNativeLastYear(form: Form, lastYear: Form, name: CellName): boolean {
  const [cell, now] = [figurePlaces(lastYear).get(name)?.cell, figurePlaces(form).get(name)?.cell];
  if (!cell || cell.kind === "amount" || (now !== undefined && now.kind !== cell.kind)) return false;
  const parts = totalEquations(lastYear).get(name)?.left ?? [];
  return parts.every((part) => figurePlaces(lastYear).get(part)?.cell.role === "entry");
}

function togetherByLevel(placed: readonly PlacedRule[]): NativeCondition[] {
  const rows = new Map<string, NativeCondition>();
  for (const each of placed) {
    const key = `${each.rule.id} ${each.place.place}`;
    const row = rows.get(key);
    if (each.rule.onlyFor === undefined) rows.set(key, each);
    else if (!row) rows.set(key, { ...each, byLevel: [each] });
    else rows.set(key, { ...row, byLevel: [...(row.byLevel ?? []), each] });
  }
  return [...rows.values()];
}
