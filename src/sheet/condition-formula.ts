import {
  governmentLevelTitles,
  type Comparison,
  type Condition,
  type ConditionCase,
  type ConditionRule,
  type Form,
} from "../form/index";
import { passedText, unverifiedText } from "./check-formulas";
import { entriesOf, partsOf } from "./condition-parts";
import { brokenText } from "./condition-result";
import type { ConditionSources } from "./condition-sources";
import { conditionStates } from "./condition-states";
import type { NativeCondition } from "./native-conditions";
import { referenceTo } from "./references";
import { onCover, registerAt, sideFormula } from "./side-formula";
import { isOneOf, trimmedText } from "./trimmed-text";
import { unknownFormula } from "./unknown-formula";

/**
 * The state of a condition: nothing to say, where it asks of what is not given; 未能核对 while one of its figures is
 * blank or no number; else broken or ✓.
 */
export function conditionFormula(form: Form, condition: NativeCondition, sources: ConditionSources): string {
  const { place } = condition;
  if (!allPlaced(place, sources)) return `="${unverifiedText}"`;
  const broken = condition.lastYearTells
    ? `"${conditionStates.lastYearTells}"`
    : brokenFormula(condition, sources);
  const judged = `IF(${unknownFormula(form, partsOf(place), sources)},"${unverifiedText}",IF(${formulaOf(place.flagWhen, sources)},${broken},"${passedText}"))`;
  return `=${forLevels(condition, sources, withRegister(place, sources, judged))}`;
}

/** Rules of one place may be of different weight for different levels. */
function brokenFormula({ rule, byLevel = [] }: NativeCondition, sources: ConditionSources): string {
  return byLevel
    .slice(1)
    .reduce(
      (rest, { rule: other }) => `IF(${isAtLevels(other, sources)},"${brokenText(other)}",${rest})`,
      `"${brokenText(rule)}"`,
    );
}

function forLevels({ byLevel }: NativeCondition, sources: ConditionSources, judged: string): string {
  if (!byLevel) return judged;
  const cell = referenceTo(onCover(sources).governmentLevel);
  const isKnown = isOneOf(trimmedText(cell), Object.values(governmentLevelTitles));
  const isAsked = `OR(${byLevel.map(({ rule }) => isAtLevels(rule, sources)).join(",")})`;
  const asked = `IF(${isAsked},${judged},IF(${isKnown},"${conditionStates.otherLevel}","${conditionStates.noLevel}"))`;
  return `IF(ISERROR(${cell}),"${conditionStates.noLevel}",${asked})`;
}

function isAtLevels({ onlyFor = [] }: ConditionRule, sources: ConditionSources): string {
  const cell = referenceTo(onCover(sources).governmentLevel);
  return isOneOf(
    trimmedText(cell),
    onlyFor.map((level) => governmentLevelTitles[level]),
  );
}

function withRegister({ flagWhen }: ConditionCase, sources: ConditionSources, judged: string): string {
  return entriesOf(flagWhen).reduce((rest, entry) => {
    const { isBlank } = registerAt(entry, sources);
    return `IF(${isBlank},"${conditionStates.noRegister}",${rest})`;
  }, judged);
}

function allPlaced(place: ConditionCase, { figures, lastYear }: ConditionSources): boolean {
  const parts = partsOf(place);
  return (
    parts.figures.every((name) => figures.has(name)) &&
    parts.lastYear.every((name) => lastYear?.places.has(name))
  );
}

function formulaOf(condition: Condition, sources: ConditionSources): string {
  if ("all" in condition) return `AND(${condition.all.map((part) => formulaOf(part, sources)).join(",")})`;
  if ("any" in condition) return `OR(${condition.any.map((part) => formulaOf(part, sources)).join(",")})`;
  if ("withoutUnit" in condition)
    throw new Error("No formula tells whether an amount was typed with its unit");
  return comparisonFormula(condition, sources);
}

function comparisonFormula({ left, is, right }: Comparison, sources: ConditionSources): string {
  const [leftSide, rightSide] = [sideFormula(left, sources), sideFormula(right, sources)];
  const difference = rightSide === "0" ? leftSide : `${leftSide}-${rightSide}`;
  return `ROUND(${difference},6)${is}0`;
}
