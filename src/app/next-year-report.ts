import { figurePlaces, formOf, type CellName } from "../form/index";
import type { Figure, UnitReport } from "../figures/index";
import { blankReport } from "./blank-report";

/**
 * The report of the year after `previous`, blank but for what follows from it: unit, level of government, and 上年结转,
 * which is last year's 结转下年度继续办理; on the trial form also the number of items of the year before. A figure last
 * year left blank or unreadable stays blank.
 */
export function nextYearReport(previous: UnitReport): UnitReport {
  const blank = blankReport(previous.unit, previous.year + 1, previous.governmentLevel);
  const figures = new Map<CellName, Figure>(blank.figures);
  for (const [name, { cell }] of figurePlaces(formOf(blank.edition))) {
    const value = cell.role === "entry" ? carriedInto(name, previous) : undefined;
    if (value !== undefined) figures.set(name, { state: "number", value });
  }
  return { ...blank, figures };
}

function carriedInto(name: CellName, { figures }: UnitReport): number | undefined {
  const valueOf = (cell: CellName) => {
    const figure = figures.get(cell);
    return figure?.state === "number" ? figure.value : undefined;
  };
  if (name.startsWith("requests.broughtForward."))
    return valueOf(name.replace("broughtForward", "carriedForward"));
  if (!name.endsWith(".previousItems")) return undefined;
  const items = valueOf(name);
  const change = valueOf(name.replace(/previousItems$/, "change"));
  return items === undefined || change === undefined ? undefined : items + change;
}
