import {
  cellsOf,
  figurePlaces,
  sidesOf,
  type CellName,
  type Comparison,
  type Condition,
  type ConditionCase,
  type ConditionRule,
  type Form,
  type Side,
  type TableId,
} from "../form/index";
import type { Figures } from "../figures/index";
import { checkCondition } from "../validation/index";
import { failedMark, passedText, unverifiedText } from "./check-formulas";
import { figureCells } from "./figure-cells";
import { references } from "./references";
import type { Area, LayoutConditionalFormat } from "./workbook-layout";

/** What begins the state of a rule that takes a written reason. */
const explainMark = "!";

/** A condition rule at one of its places, with a form in the sheet's own formulas. */
export interface NativeCondition {
  readonly rule: ConditionRule;
  readonly place: ConditionCase;
}

/**
 * The condition rules old spreadsheet functions can say, place by place. Rules that need last year, the register
 * or the level of government have none, nor have those on money that may be typed with its unit.
 */
export function nativeConditions(form: Form): NativeCondition[] {
  return form.rules.flatMap((rule) =>
    rule.kind === "condition" && rule.onlyFor === undefined
      ? rule.cases.filter(({ flagWhen }) => isNative(form, flagWhen)).map((place) => ({ rule, place }))
      : [],
  );
}

function isNative(form: Form, condition: Condition): boolean {
  const places = figurePlaces(form);
  return (
    sidesOf(condition).every((side) => "sum" in side || "value" in side) &&
    cellsOf(condition).every((name) => places.get(name)?.cell.kind !== "amount")
  );
}

type SheetNames = Readonly<Record<TableId, string>>;

/** The state of a condition: 未能核对 while one of its figures is blank or no number, else broken or ✓. */
export function conditionFormula(form: Form, { rule, place }: NativeCondition, names: SheetNames): string {
  const cells = cellsOf(place.flagWhen);
  const broken = brokenText(rule);
  return `=IF(COUNT(${listOf(form, cells, names)})<${cells.length},"${unverifiedText}",IF(${formulaOf(form, place.flagWhen, names)},"${broken}","${passedText}"))`;
}

/** What `conditionFormula` gives for these figures, from the live check itself. */
export function conditionResult(form: Form, { rule, place }: NativeCondition, figures: Figures): string {
  const outcome = checkCondition(rule, place, { form, figures, context: {} });
  if (!outcome) return passedText;
  return "level" in outcome ? brokenText(rule) : unverifiedText;
}

function brokenText({ level }: ConditionRule): string {
  return level === "hard" ? `${failedMark} 必须改正` : `${explainMark} 需说明`;
}

function formulaOf(form: Form, condition: Condition, names: SheetNames): string {
  if ("all" in condition)
    return `AND(${condition.all.map((part) => formulaOf(form, part, names)).join(",")})`;
  if ("any" in condition) return `OR(${condition.any.map((part) => formulaOf(form, part, names)).join(",")})`;
  if ("withoutUnit" in condition)
    throw new Error("No formula tells whether an amount was typed with its unit");
  return comparisonFormula(form, condition, names);
}

function comparisonFormula(form: Form, { left, is, right }: Comparison, names: SheetNames): string {
  const [leftSide, rightSide] = [sideFormula(form, left, names), sideFormula(form, right, names)];
  const difference = rightSide === "0" ? leftSide : `${leftSide}-${rightSide}`;
  return `ROUND(${difference},6)${is}0`;
}

/** What a written reason is asked for, in a colour that stands out less than what is wrong. */
export function explainMarks(area: Area, firstCell: string): LayoutConditionalFormat {
  return { area, formula: `=LEFT(${firstCell},1)="${explainMark}"`, fill: "#FFF4CE", color: "#8A5A00" };
}

/** How many of the conditions with these states are broken, to be explained, waiting and kept. */
export function conditionSummary(
  states: string,
  results: readonly (string | number)[],
): { formula: string; result: string } {
  const count = (mark: (text: string) => boolean) => results.filter((result) => mark(String(result))).length;
  const wrong = count((text) => text.startsWith(failedMark));
  const explain = count((text) => text.startsWith(explainMark));
  const waiting = count((text) => text === unverifiedText);
  const passed = count((text) => text === passedText);
  return {
    formula: `="合理性核对：有误 "&COUNTIF(${states},"${failedMark}*")&" 项，需说明 "&COUNTIF(${states},"${explainMark}*")&" 项，未能核对 "&COUNTIF(${states},"${unverifiedText}")&" 项，通过 "&COUNTIF(${states},"${passedText}")&" 项"`,
    result: `合理性核对：有误 ${wrong} 项，需说明 ${explain} 项，未能核对 ${waiting} 项，通过 ${passed} 项`,
  };
}

/**
 * One side of a condition that is a single comparison, as a cell of its own: a number once all its figures are
 * numbers, else nothing. Undefined for a condition of several comparisons.
 */
export function sideOfCondition(
  form: Form,
  { place: { flagWhen } }: NativeCondition,
  which: "left" | "right",
  figures: Figures,
  names: SheetNames,
): { formula: string; result: string | number } | undefined {
  if (!("is" in flagWhen)) return undefined;
  const side = flagWhen[which];
  if (!("sum" in side))
    return { formula: `=${sideFormula(form, side, names)}`, result: "value" in side ? side.value : "" };
  const numbers = side.sum.flatMap((name) => {
    const figure = figures.get(name);
    return figure?.state === "number" ? [figure.value] : [];
  });
  const sum = numbers.reduce((total, value) => total + value, 0) * (side.times ?? 1);
  return {
    formula: `=IF(COUNT(${listOf(form, side.sum, names)})=${side.sum.length},${sideFormula(form, side, names)},"")`,
    result: numbers.length === side.sum.length ? sum : "",
  };
}

function sideFormula(form: Form, side: Side, names: SheetNames): string {
  if ("value" in side) return String(side.value);
  if ("add" in side) return `(${side.add.map((each) => sideFormula(form, each, names)).join("+")})`;
  if (!("sum" in side)) throw new Error("No formula reaches last year or the register");
  const sum = `SUM(${listOf(form, side.sum, names)})`;
  return side.times === undefined ? sum : `${sum}*${side.times}`;
}

/** References to figures of any table, each with its sheet. */
function listOf(form: Form, cells: readonly CellName[], names: SheetNames): string {
  const places = figureCells(form);
  const runs: { table: TableId; cells: CellName[] }[] = [];
  for (const name of cells) {
    const table = tableOf(form, name);
    const last = runs[runs.length - 1];
    if (last?.table === table) last.cells.push(name);
    else runs.push({ table, cells: [name] });
  }
  return runs.map((run) => references(run.cells, places, names[run.table])).join(",");
}

function tableOf(form: Form, name: CellName): TableId {
  const place = figurePlaces(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  return place.table;
}
