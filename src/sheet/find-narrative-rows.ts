import type { Narrative } from "../figures/index";
import type { GridSheet } from "./grid";
import { guidanceMark, narrativeHeadings } from "./narrative-headings";
import { labelsOf, valueAt } from "./read-grid";

/** A cell of 文字部分 that holds a paragraph or may take one; null is blank. */
export interface NarrativeRow {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** The cells for the paragraphs of each part, in their order, blank ones included. */
export type NarrativeRows = Readonly<Record<keyof Narrative, readonly NarrativeRow[]>>;

/** How far below the last text more of section 六 may be written: nothing of ours stands there. */
const roomBelow = 40;

/** Where the paragraphs of 文字部分 stand and may stand; undefined when the sheet holds none of its headings. */
export function findNarrativeRows(sheet: GridSheet): NarrativeRows | undefined {
  const labels = labelsOf(sheet);
  const places = narrativeHeadings.map(({ part, heading }) => ({ part, place: labels.at(heading)[0] }));
  const column = places[0]?.place?.column;
  if (column === undefined || places.some(({ place }) => place === undefined)) return undefined;
  const starts = places
    .map(({ part, place }) => ({ part, row: place?.row ?? 0 }))
    .sort((one, other) => one.row - other.row);
  const end = Math.max(
    sheet.firstRow + sheet.values.length,
    (starts[starts.length - 1]?.row ?? 0) + roomBelow,
  );
  const rows: Record<keyof Narrative, NarrativeRow[]> = {
    title: [],
    preamble: [],
    overview: [],
    problems: [],
    other: [],
  };
  starts.forEach(({ part, row: heading }, index) => {
    const last = starts[index + 1]?.row ?? end;
    for (let row = heading + 1; row < last; row += 1) {
      const value = valueAt(sheet, row, column);
      const text = value === null || value === "" ? null : String(value);
      if (text?.startsWith(guidanceMark)) continue;
      rows[part].push({ row, column, text });
    }
  });
  return rows;
}
