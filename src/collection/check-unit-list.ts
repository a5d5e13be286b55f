import type { Figures, Narrative } from "../figures/index";
import type { Finding } from "../validation/index";
import { districtFinding } from "./district-findings";
import { districtSentences } from "./district-wording";
import { nameKey, shortNameKey } from "./name-key";

/** A list of fewer units is an example, not a list. */
const shortestList = 3;

/**
 * C-TEXT: a paragraph of section 一 that gives the requests unit by unit adds up to table 三: to 本年新收, or with
 * 上年结转, since offices count both ways. Only numbers right behind a unit's name count as listed.
 */
export function checkUnitList(units: readonly string[], narrative: Narrative, figures: Figures): Finding[] {
  const received = valueOf(figures, "requests.received.total");
  const brought = valueOf(figures, "requests.broughtForward.total");
  if (received === undefined || brought === undefined) return [];
  return narrative.overview.flatMap((paragraph, index): Finding[] => {
    const text = nameKey(paragraph);
    if (!/申请/.test(text)) return [];
    const parts = units.flatMap((unit) => numberBehind(text, unit) ?? []);
    // Some of the units only: nothing to compare with.
    if (parts.length < Math.max(shortestList, units.length)) return [];
    const sum = parts.reduce((total, part) => total + part, 0);
    if (sum === received || sum === received + brought) return [];
    const total =
      Math.abs(sum - received) <= Math.abs(sum - received - brought) ? received : received + brought;
    return [
      districtFinding("C-TEXT", {
        cells: ["requests.received.total"],
        expected: total,
        actual: sum,
        paragraph: { part: "overview", index },
        sentence: districtSentences.unitList(parts.length, sum, total),
      }),
    ];
  });
}

function numberBehind(text: string, unit: string): number | undefined {
  for (const name of [nameKey(unit), shortNameKey(unit)]) {
    const at = name === "" ? -1 : text.indexOf(name);
    const digits = at < 0 ? undefined : /^[^\d、，。；]{0,6}?(\d+)件/.exec(text.slice(at + name.length))?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

function valueOf(figures: Figures, name: string): number | undefined {
  const figure = figures.get(name);
  return figure?.state === "number" ? figure.value : undefined;
}
