import type { Finding } from "../../validation/index";
import type { FoundPlace, FoundReport } from "../../sheet/index";

/** A paragraph of the texts by its 0-based index in its part. */
export type ParagraphRef = NonNullable<Finding["paragraph"]>;

/** The cell a paragraph stands in; for a part without paragraphs, the first cell it may be written in. */
export function paragraphPlace(found: FoundReport, { part, index }: ParagraphRef): FoundPlace | undefined {
  const sheet = found.sheets.narrative;
  const rows = found.narrativeRows?.[part] ?? [];
  const cell = rows.filter(({ text }) => text !== null)[index] ?? rows[0];
  return sheet === undefined || !cell ? undefined : { sheet, row: cell.row, column: cell.column };
}
