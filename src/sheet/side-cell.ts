import { figurePlaces, formOf, type Form, type Side } from "../form/index";
import { numberOf } from "../figures/index";
import { partsOfSide } from "./condition-parts";
import type { ConditionSources, KnownToConditions } from "./condition-sources";
import type { NativeCondition } from "./native-conditions";
import { sheetReadsRegister } from "./register-number";
import { registerAt, sideFormula } from "./side-formula";
import { unknownFormula } from "./unknown-formula";

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
    formula: isKnown ? `=IF(${unknownFormula(form, parts, sources)},"",${formula})` : `=""`,
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
