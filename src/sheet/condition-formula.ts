import {
  cellsOf,
  figurePlaces,
  formOf,
  governmentLevelTitles,
  sidesOf,
  totalEquations,
  type AddedSide,
  type CellName,
  type Comparison,
  type Condition,
  type ConditionCase,
  type ConditionRule,
  type Form,
  type LedgerEntry,
  type Side,
} from "../form/index";
import { numberOf, type Figures } from "../figures/index";
import { checkCondition, type CheckContext } from "../validation/index";
import { passedText, unverifiedText } from "./check-formulas";
import { conditionStates } from "./condition-states";
import { lastYearCellsOf, type NativeCondition } from "./native-conditions";
import { referencesOnSheets, referenceTo, type NamedPlace } from "./references";
import { registerFormulas, sheetReadsRegister } from "./register-number";
import { isOneOf, trimmedText } from "./trimmed-text";

/** Where a formula finds what a condition speaks of. */
export interface ConditionSources {
  /** This year's figures; one that the tables have no room for is absent. */
  readonly figures: ReadonlyMap<CellName, NamedPlace>;
  /** Answers of 封面. */
  readonly cover?: Readonly<Record<"governmentLevel" | LedgerEntry, NamedPlace>>;
  readonly lastYear?: { readonly form: Form; readonly places: ReadonlyMap<CellName, NamedPlace> };
}

/** What is known as the formulas are laid out, for the results they carry. */
export interface KnownToConditions {
  readonly figures: Figures;
  readonly context: CheckContext;
  /** 台账新收数 and 台账办结数 as 封面 has them; a formula reads fewer spellings than `context.ledger` does. */
  readonly register?: Readonly<Partial<Record<LedgerEntry, string>>>;
}

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
  const judged = `IF(${isUnknown(form, partsOf(place), sources)},"${unverifiedText}",IF(${formulaOf(place.flagWhen, sources)},${broken},"${passedText}"))`;
  return `=${forLevels(condition, sources, withRegister(place, sources, judged))}`;
}

/** What `conditionFormula` gives, from the live check itself. */
export function conditionResult(form: Form, condition: NativeCondition, known: KnownToConditions): string {
  const { figures, context, register = {} } = known;
  const level = context.governmentLevel;
  const speaking = condition.byLevel?.find(({ rule }) => rule.onlyFor?.some((one) => one === level));
  if (condition.byLevel && level === undefined) return conditionStates.noLevel;
  if (condition.byLevel && !speaking) return conditionStates.otherLevel;
  const { rule, place } = speaking ?? condition;
  const entries = entriesOf(place.flagWhen);
  if (entries.some((entry) => register[entry] === undefined)) return conditionStates.noRegister;
  if (entries.some((entry) => !sheetReadsRegister(register[entry] ?? ""))) return unverifiedText;
  const outcome = checkCondition(rule, place, { form, figures, context });
  if (!outcome) return passedText;
  if (!("level" in outcome)) return unverifiedText;
  return condition.lastYearTells ? conditionStates.lastYearTells : brokenText(rule);
}

function brokenText({ level }: ConditionRule): string {
  return level === "hard" ? conditionStates.wrong : conditionStates.explain;
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

function registerAt(entry: LedgerEntry, sources: ConditionSources) {
  return registerFormulas(referenceTo(onCover(sources)[entry]));
}

function onCover({ cover }: ConditionSources): NonNullable<ConditionSources["cover"]> {
  if (!cover) throw new Error("This condition asks of 封面");
  return cover;
}

function entriesOf(condition: Condition): LedgerEntry[] {
  return sidesOf(condition).flatMap((side) => ("ledger" in side ? [side.ledger] : []));
}

/** What has to be known before a condition, or one side of it, can be worked out. */
interface Parts {
  readonly figures: readonly CellName[];
  readonly lastYear: readonly CellName[];
  readonly entries: readonly LedgerEntry[];
}

/** The cell to look at first is asked for, too, where the condition itself does without it. */
function partsOf({ flagWhen, first }: ConditionCase): Parts {
  return {
    figures: [...new Set([...cellsOf(flagWhen), first])],
    lastYear: lastYearCellsOf(flagWhen),
    entries: entriesOf(flagWhen),
  };
}

function partsOfSide(side: Side): Parts {
  const sides: readonly AddedSide[] = "add" in side ? side.add : [side];
  return {
    figures: sides.flatMap((each) => ("sum" in each ? each.sum : [])),
    lastYear: sides.flatMap((each) => ("lastYear" in each ? each.lastYear : [])),
    entries: sides.flatMap((each) => ("ledger" in each ? [each.ledger] : [])),
  };
}

function allPlaced(place: ConditionCase, { figures, lastYear }: ConditionSources): boolean {
  const parts = partsOf(place);
  return (
    parts.figures.every((name) => figures.has(name)) &&
    parts.lastYear.every((name) => lastYear?.places.has(name))
  );
}

/** Whether one of these is blank or no number the form can hold. */
function isUnknown(form: Form, parts: Parts, sources: ConditionSources): string {
  const { lastYear } = sources;
  const totals = parts.lastYear.filter((name) => lastYear && partsOfTotal(lastYear.form, name).length > 0);
  const entries = parts.lastYear.filter((name) => !totals.includes(name));
  const counted = [
    ...(parts.figures.length > 0 ? [referencesOnSheets(parts.figures, sources.figures)] : []),
    ...(lastYear && entries.length > 0 ? [referencesOnSheets(entries, lastYear.places)] : []),
  ];
  const known = [
    ...(counted.length > 0 ? [`COUNT(${counted.join(",")})`] : []),
    ...totals.map((name) => totalIsKnown(name, sources)),
  ];
  const count = parts.figures.length + parts.lastYear.length;
  const notRead = parts.entries.map((entry) => `NOT(${registerAt(entry, sources).isRead})`);
  const tooFine = finerThanMoney(form, parts, sources);
  // Each is only looked at once those before it have been settled: a text cannot be rounded.
  return [`${known.join("+")}<${count}`, ...notRead, ...tooFine].reduceRight(
    (rest, each) => `IF(${each},TRUE,${rest})`,
  );
}

/** Money with more than the six decimals 万元 has, which is no number of whole 分. */
function finerThanMoney(form: Form, parts: Parts, { figures, lastYear }: ConditionSources): string[] {
  const isMoney = (of: Form) => (name: CellName) =>
    figurePlaces(of).get(name)?.cell.kind === "amountInTenThousandYuan";
  const places = [
    ...parts.figures.filter(isMoney(form)).map((name) => figures.get(name)),
    ...(lastYear
      ? parts.lastYear.filter(isMoney(lastYear.form)).map((name) => lastYear.places.get(name))
      : []),
  ];
  return places.flatMap((place) => (place ? [`ROUND(${referenceTo(place)},6)<>${referenceTo(place)}`] : []));
}

/** The entries a total of last year adds up; none for a figure that is no total. */
function partsOfTotal(form: Form, name: CellName): readonly CellName[] {
  return totalEquations(form).get(name)?.left ?? [];
}

/** A total of last year that was left blank is added up, as the live check does. */
function totalIsKnown(name: CellName, sources: ConditionSources): string {
  const { cell, parts, count } = lastYearTotal(name, sources);
  return `IF(ISBLANK(${cell}),IF(COUNT(${parts})=${count},1,0),IF(ISNUMBER(${cell}),1,0))`;
}

function lastYearTotal(name: CellName, { lastYear }: ConditionSources) {
  const place = lastYear?.places.get(name);
  if (!lastYear || !place) throw new Error(`No cell of last year is laid out for ${name}`);
  const parts = partsOfTotal(lastYear.form, name);
  return { cell: referenceTo(place), parts: referencesOnSheets(parts, lastYear.places), count: parts.length };
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

/** Both sides of a condition that is a single comparison, each as a cell of its own; undefined for any other. */
export function sidesOfCondition(
  form: Form,
  { place: { flagWhen } }: NativeCondition,
  known: KnownToConditions,
  sources: ConditionSources,
): { readonly left: SideCell; readonly right: SideCell } | undefined {
  if (!("is" in flagWhen)) return undefined;
  const cell = (side: Side) => sideCell(form, side, known, sources);
  return { left: cell(flagWhen.left), right: cell(flagWhen.right) };
}

export interface SideCell {
  readonly formula: string;
  readonly result: string | number;
}

/** One side of a comparison: a number once all its figures are numbers, else nothing. */
export function sideCell(
  form: Form,
  side: Side,
  known: KnownToConditions,
  sources: ConditionSources,
): SideCell {
  const parts = partsOfSide(side);
  const formula = sideFormula(side, sources);
  if (parts.figures.length + parts.lastYear.length === 0) {
    const isRead = parts.entries.map((entry) => registerAt(entry, sources).isRead);
    return {
      formula: isRead.length === 0 ? `=${formula}` : `=IF(AND(${isRead.join(",")}),${formula},"")`,
      result: sideResult(form, side, known) ?? "",
    };
  }
  const isKnown = parts.figures.every((name) => sources.figures.has(name));
  return {
    formula: isKnown ? `=IF(${isUnknown(form, parts, sources)},"",${formula})` : `=""`,
    result: sideResult(form, side, known) ?? "",
  };
}

/** What a side comes to in the units of the form; undefined while something of it is not known. */
function sideResult(form: Form, side: Side, known: KnownToConditions): number | undefined {
  if ("value" in side) return side.value;
  if ("ledger" in side) {
    const entry = known.context.ledger?.[side.ledger];
    const isRead = sheetReadsRegister(known.register?.[side.ledger] ?? "");
    return isRead && entry?.state === "number" ? entry.value : undefined;
  }
  if ("add" in side) {
    return side.add
      .map((each) => sideResult(form, each, known))
      .reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each), 0);
  }
  const { previous } = known.context;
  const [names, figures, of] =
    "sum" in side
      ? [side.sum, known.figures, form]
      : [side.lastYear, previous?.figures, previous && formOf(previous.edition)];
  let sum = 0;
  for (const name of names) {
    const figure = figures?.get(name);
    const kind = of && figurePlaces(of).get(name)?.cell.kind;
    if (figure?.state !== "number" || !kind) return undefined;
    sum += numberOf(figure.value, kind);
  }
  return sum * (side.times ?? 1);
}

function sideFormula(side: Side, sources: ConditionSources): string {
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
