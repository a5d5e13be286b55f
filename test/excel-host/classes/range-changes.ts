import { cellsOf, keyOf, MAX_COLUMNS, MAX_ROWS, normalStyle, styleArea, type Hyperlink } from "../model";
import { shiftCells } from "../model/structure/shift-cells";
import { intersectAreas } from "../model";
import type { ApiObject } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { assertAllowed, assertContentsWritable, type Cells } from "./cells";
import { removeConditionalFormats } from "./conditional-formats-of";
import { rangeOf, type RangeTarget } from "./range";
import { setContents } from "./range-values";
import { unmergeArea } from "./range-merges";
import { clearValidations } from "./validations-of";

export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Empties contents, formats, or both with merges, conditional formats and validations. */
export function clearRange(cells: Cells, applyTo: ClearApplyTo): void {
  const { sheet, areas } = cells;
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) assertContentsWritable(cells);
  if (formats) assertAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    const shown = sheet.clip(area);
    if (contents && shown) {
      const writes = [...cellsOf(shown)].filter(({ row, column }) =>
        sheet.content.cells.has(keyOf(row, column)),
      );
      sheet.book.writeCells(
        sheet,
        writes.map((cell) => ({ ...cell, cell: null })),
      );
    }
    if (applyTo !== "Contents" && shown) {
      for (const { row, column } of cellsOf(shown)) sheet.content.hyperlinks.delete(keyOf(row, column));
    }
    if (formats) {
      unmergeArea(sheet, area);
      if (shown) styleArea(sheet, shown, () => normalStyle);
      if (shown && shown !== area) styleArea(sheet, area, () => normalStyle);
      removeConditionalFormats({ sheet, areas: [area] });
    }
  }
  // Clearing everything takes the validation too; clearing formats leaves it.
  if (applyTo === "All") clearValidations(cells);
}

/** Inserts or deletes cells; answers the range now standing at the place. */
export function moveCells(
  { sheet, area }: RangeTarget,
  kind: "insert" | "delete",
  along: "down" | "right",
): ApiObject | null {
  const rows = area.columnCount >= MAX_COLUMNS;
  const columns = area.rowCount >= MAX_ROWS;
  const permission = rows
    ? kind === "insert"
      ? "allowInsertRows"
      : "allowDeleteRows"
    : kind === "insert"
      ? "allowInsertColumns"
      : "allowDeleteColumns";
  if (rows || columns) assertAllowed(sheet, permission);
  else assertAllowed(sheet, "allowFormatCells");
  // Cells cannot be moved through a merged cell they hold only part of.
  const torn = sheet.content.merges.some((merge) => {
    const met = intersectAreas(
      merge,
      along === "down"
        ? { ...area, rowCount: MAX_ROWS - area.row }
        : { ...area, columnCount: MAX_COLUMNS - area.column },
    );
    return (
      met !== null && (along === "down" ? met.columnCount < merge.columnCount : met.rowCount < merge.rowCount)
    );
  });
  if (torn) throw refuse("InvalidOperation");
  shiftCells(sheet, area, kind, along);
  return kind === "insert" ? rangeOf(sheet, area) : null;
}

/** {address | documentReference, textToDisplay?, screenTip?}: the text stands in the cell, in the look of a link. */
export function setHyperlink(range: RangeTarget, value: unknown): void {
  const { sheet, area } = range;
  assertContentsWritable(range);
  if (typeof value !== "object" || value === null) throw refuse("InvalidArgument");
  const { address, documentReference, textToDisplay, screenTip } = value as Record<string, unknown>;
  const link: Hyperlink = {
    ...(typeof address === "string" ? { address } : {}),
    ...(typeof documentReference === "string" ? { documentReference } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  if (!link.address && !link.documentReference) throw refuse("InvalidArgument");
  const shown =
    textToDisplay ??
    (sheet.cell(area.row, area.column).value === null ? (address ?? documentReference) : undefined);
  if (shown !== undefined) setContents(range, String(shown));
  styleArea(sheet, area, () => ({ color: "#0563C1", underline: "Single" }));
  for (const { row, column } of cellsOf(area)) sheet.content.hyperlinks.set(keyOf(row, column), link);
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
