import { comparisonsOf, formOf, type CellName, type Condition, type Side } from "../form/index";
import type { UnitReport } from "../figures/index";
import { conditionFormula } from "./condition-formula";
import { conditionResult } from "./condition-result";
import type { ConditionSources, KnownToConditions } from "./condition-sources";
import { sideCell, type SideCell } from "./side-cell";
import { conditionStates } from "./condition-states";
import { nativeYearConditions } from "./native-conditions";
import { referenceTo, type NamedPlace } from "./references";
import type { ThisYear } from "./this-year";
import { trimmedText } from "./trimmed-text";

/** One line of 与上年核对. */
export interface YearCheck {
  readonly place: string;
  readonly relation: string;
  /** What this year's report says. */
  readonly thisYear?: SideCell;
  /** What last year's says, or what follows from it. */
  readonly lastYear?: SideCell;
  readonly state: SideCell;
  readonly ruleId: string;
}

/**
 * Every rule that compares this year's figures with last year's, worked out by old functions from both.
 *
 * @param lastYearPlaces where last year's figures stand, on the sheet the formulas are for
 * @param title the cell that says which year those are of: 2023年数据
 */
export function yearChecks(
  { report, places, year }: ThisYear,
  previous: UnitReport,
  lastYearPlaces: ReadonlyMap<CellName, NamedPlace>,
  title: NamedPlace,
): YearCheck[] {
  const [form, lastYearForm] = [formOf(report.edition), formOf(previous.edition)];
  const sources: ConditionSources = {
    figures: places,
    lastYear: { form: lastYearForm, places: lastYearPlaces },
  };
  const known: KnownToConditions = { figures: report.figures, context: { previous } };
  const isNext = year && followsYear(year, previous.year, title);
  return nativeYearConditions(form, lastYearForm).map((condition) => {
    const { rule, place } = condition;
    const [own, other] = [ownSide(place.flagWhen), lastYearSide(place.flagWhen)];
    const formula = conditionFormula(form, condition, sources).slice(1);
    const result = conditionResult(form, condition, known);
    return {
      place: place.place,
      relation: rule.relation,
      ...(own && { thisYear: sideCell(form, own, known, sources) }),
      ...(other && { lastYear: sideCell(form, other, known, sources) }),
      state: isNext
        ? {
            formula: `=IF(${isNext.formula},${formula},"${conditionStates.otherYear}")`,
            result: isNext.result ? result : conditionStates.otherYear,
          }
        : { formula: `=${formula}`, result },
      ruleId: rule.id,
    };
  });
}

/** Whether 封面 is of the year after: another one is not compared, as the live check does not. */
function followsYear({ place, text }: NonNullable<ThisYear["year"]>, lastYear: number, title: NamedPlace) {
  const next = `LEFT(${referenceTo(title)},4)+1`;
  const isSame = `EXACT(LEFT(${trimmedText(referenceTo(place))},4),TEXT(${next},"0"))`;
  return {
    formula: `IF(ISERROR(${next}),FALSE,${isSame})`,
    result: text.trim().slice(0, 4) === String(lastYear + 1),
  };
}

/** The side that is compared with last year, and the one that speaks of it: what a reader wants to see of both years. */
function ownSide(condition: Condition): Side | undefined {
  return allSides(condition).find((side) => "sum" in side);
}

function lastYearSide(condition: Condition): Side | undefined {
  return allSides(condition).find((side) =>
    ("add" in side ? side.add : [side]).some((each) => "lastYear" in each),
  );
}

function allSides(condition: Condition): Side[] {
  return comparisonsOf(condition).flatMap(({ left, right }) => [left, right]);
}
