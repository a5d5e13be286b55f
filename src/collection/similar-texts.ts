import type { Narrative } from "../figures/index";
import { nameKey, shortNameKey } from "./name-key";

/** A unit's texts, this year's and, where known, last year's. */
export interface UnitTexts {
  readonly unit: string;
  readonly narrative: Narrative;
  readonly lastYear?: Narrative;
}

/** 内容雷同: a paragraph that several units handed in, or one unit in both years. */
export interface SimilarText {
  /** As the first of them wrote it. */
  readonly paragraph: string;
  /** In the order given; one name where it repeats its own last year's. */
  readonly units: readonly string[];
  readonly sameAsLastYear: boolean;
}

/** Shorter paragraphs are formulas everybody uses. */
const shortest = 40;

/**
 * Paragraphs of sections 一, 五 and 六 that are alike but for the unit's name, figures and dates, which units copy from
 * each other or from the year before. The longest come first.
 */
export function findSimilarTexts(units: readonly UnitTexts[]): SimilarText[] {
  const byKey = new Map<string, { paragraph: string; units: string[] }>();
  const repeated: SimilarText[] = [];
  for (const { unit, narrative, lastYear } of units) {
    const before = new Set(lastYear && paragraphsOf(lastYear).map((paragraph) => keyOf(paragraph, unit)));
    for (const paragraph of paragraphsOf(narrative)) {
      const key = keyOf(paragraph, unit);
      if (key.length < shortest) continue;
      const known = byKey.get(key);
      if (!known) byKey.set(key, { paragraph, units: [unit] });
      else if (!known.units.includes(unit)) known.units.push(unit);
      if (before.has(key)) repeated.push({ paragraph, units: [unit], sameAsLastYear: true });
    }
  }
  const shared = [...byKey.values()]
    .filter((each) => each.units.length > 1)
    .map((each): SimilarText => ({ ...each, sameAsLastYear: false }));
  return [...shared, ...repeated].sort((a, b) => b.paragraph.length - a.paragraph.length);
}

function paragraphsOf({ overview, problems, other }: Narrative): string[] {
  return [...overview, ...problems, ...other];
}

function keyOf(paragraph: string, unit: string): string {
  let key = nameKey(paragraph);
  for (const own of [nameKey(unit), shortNameKey(unit)]) if (own !== "") key = key.split(own).join("");
  return key.replace(/[\d.,%]+/g, "0").replace(/[，。；：、,.;:!?！？（）()《》〔〕]/g, "");
}
