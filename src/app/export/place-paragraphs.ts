import { tidyParagraphs } from "../../report/index";
import type { NarrativeRow } from "../../sheet/index";

/**
 * What to write so that a part of 文字部分 holds these paragraphs, a cell each; null blanks a cell. Cells that hold
 * what they should are left alone. Where there are more paragraphs than cells, the last cell takes the rest, a line
 * each, which prints as paragraphs all the same. Undefined when the cells do not hold `own`, the paragraphs the
 * change was decided on.
 */
export function placeParagraphs(
  rows: readonly NarrativeRow[],
  own: readonly string[],
  wanted: readonly string[],
): NarrativeRow[] | undefined {
  const filled = rows.filter(({ text }) => text !== null && tidyParagraphs([text]).length > 0);
  const held = filled.flatMap(({ text }) => tidyParagraphs([text ?? ""]));
  // A title nobody wrote is printed all the same: there is nothing yet to go by.
  if (held.length > 0 && JSON.stringify(held) !== JSON.stringify(own)) return undefined;
  const places = filled.length === wanted.length ? filled : rows;
  if (places.length === 0) return wanted.length === 0 ? [] : undefined;
  const assigned = places.map((place, index): NarrativeRow => {
    const isLast = index === places.length - 1;
    const text = isLast ? wanted.slice(index).join("\n") : (wanted[index] ?? "");
    return { ...place, text: text === "" ? null : text };
  });
  return assigned.filter(({ text }, index) => {
    const before = places[index]?.text ?? null;
    return text === null ? before !== null : text !== tidyParagraphs([before ?? ""]).join("\n");
  });
}
