import type { Narrative } from "../figures/index";
import type { GridSheet } from "./grid";
import { guidanceMark, narrativeHeadings } from "./narrative-headings";
import { labelsOf, valueAt } from "./read-grid";

/**
 * The texts of 文字部分, found by their headings; undefined when the sheet holds none of them. A blank cell
 * between paragraphs is skipped; a paragraph keeps its own spaces.
 */
export function readNarrative(sheet: GridSheet): Narrative | undefined {
  const labels = labelsOf(sheet);
  const headings = narrativeHeadings.map(({ part, heading }) => ({
    part,
    place: labels.at(heading)[0],
  }));
  const first = headings[0]?.place;
  if (headings.some(({ place }) => place === undefined) || !first) return undefined;
  const lastRow = sheet.firstRow + sheet.values.length;
  const partAt = new Map(headings.map(({ part, place }) => [place?.row, part]));
  const narrative: Record<keyof Narrative, string[]> = {
    title: [],
    preamble: [],
    overview: [],
    problems: [],
    other: [],
  };
  let part: keyof Narrative = "title";
  for (let row = first.row; row < lastRow; row += 1) {
    const heading = partAt.get(row);
    if (heading) {
      part = heading;
      continue;
    }
    const value = valueAt(sheet, row, first.column);
    if (value === null || value === "" || String(value).startsWith(guidanceMark)) continue;
    narrative[part].push(String(value));
  }
  return narrative;
}
