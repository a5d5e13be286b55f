import { figurePlaces, type CellName, type Form } from "../form/index";
import type { ConditionParts } from "./condition-parts";
import type { ConditionSources } from "./condition-sources";
import { referencesOnSheets, referenceTo } from "./references";
import { lastYearTotal, partsOfTotal, registerAt } from "./side-formula";

/** Whether one of these is blank or no number the form can hold. */
export function unknownFormula(form: Form, parts: ConditionParts, sources: ConditionSources): string {
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
function finerThanMoney(
  form: Form,
  parts: ConditionParts,
  { figures, lastYear }: ConditionSources,
): string[] {
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

/** A total of last year that was left blank is added up, as the live check does. */
function totalIsKnown(name: CellName, sources: ConditionSources): string {
  const { cell, parts, count } = lastYearTotal(name, sources);
  return `IF(ISBLANK(${cell}),IF(COUNT(${parts})=${count},1,0),IF(ISNUMBER(${cell}),1,0))`;
}
