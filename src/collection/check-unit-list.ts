import type { Figures, Narrative } from "../figures/index";
import type { Finding } from "../validation/index";
import { districtFinding } from "./district-findings";
import { districtSentences } from "./district-wording";
import { listedCounts, type ListedBody } from "./listed-counts";

/** A list of fewer units is an example, not a list. */
const shortestList = 3;

/**
 * C-TEXT: a paragraph of section 一 that gives the requests unit by unit adds up to table 三: to 本年新收, or with
 * 上年结转, since offices count both ways. Units may be named as the office names them, 市公安局 for 宿迁市公安局, or
 * together, 市各有关部门; only numbers right behind a name count as listed.
 */
export function checkUnitList(
  bodies: readonly ListedBody[],
  narrative: Narrative,
  figures: Figures,
): Finding[] {
  const received = valueOf(figures, "requests.received.total");
  const brought = valueOf(figures, "requests.broughtForward.total");
  if (received === undefined || brought === undefined) return [];
  return narrative.overview.flatMap((paragraph, index): Finding[] => {
    if (!/申请/.test(paragraph)) return [];
    const parts = listedCounts(paragraph, bodies);
    // Some of the units only: nothing to compare with.
    if (!parts || parts.length < shortestList) return [];
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

function valueOf(figures: Figures, name: string): number | undefined {
  const figure = figures.get(name);
  return figure?.state === "number" ? figure.value : undefined;
}
