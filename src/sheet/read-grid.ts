import { normalizeLabel } from "../form/index";
import { dateText } from "./date-format";
import type { GridSheet, GridValue } from "./grid";

/** The value at a 0-based place of the sheet; null outside what the sheet holds. */
export function valueAt(sheet: GridSheet, row: number, column: number): GridValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** What a figure cell holds as a clerk sees it: a number shown as a date is that date, which is no figure. */
export function shownAt(sheet: GridSheet, row: number, column: number): GridValue {
  const value = valueAt(sheet, row, column);
  const isDate = sheet.dates?.some((date) => date.row === row && date.column === column) ?? false;
  return typeof value === "number" && isDate ? dateText(value) : value;
}

/** The same as a text, "" for a blank: a day typed as one is that day, not its number. */
export function shownTextAt(sheet: GridSheet, row: number, column: number): string {
  const value = shownAt(sheet, row, column);
  return value === null ? "" : String(value).trim();
}

/** The formula at a 0-based place of the sheet, with its "="; null where there is none. */
export function formulaAt(sheet: GridSheet, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** A text found on a sheet. */
export interface LabelPlace {
  /** As `normalizeLabel` gives it. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** The texts of a sheet, normalised for comparing with printed labels. */
export interface SheetLabels {
  /** In reading order. */
  readonly all: readonly LabelPlace[];
  /** The places of one label, in reading order. */
  at(printed: string): readonly LabelPlace[];
}

const labelsBySheet = new WeakMap<GridSheet, SheetLabels>();
const nowhere: readonly LabelPlace[] = [];

/** Every text of a sheet. Worked out once: the live check looks for several tables of two editions. */
export function labelsOf(sheet: GridSheet): SheetLabels {
  const known = labelsBySheet.get(sheet);
  if (known) return known;
  const all: LabelPlace[] = [];
  const byLabel = new Map<string, LabelPlace[]>();
  sheet.values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (typeof value !== "string" || value === "") return;
      const place = { label: normalizeLabel(value), row: sheet.firstRow + r, column: sheet.firstColumn + c };
      all.push(place);
      const same = byLabel.get(place.label);
      if (same) same.push(place);
      else byLabel.set(place.label, [place]);
    });
  });
  const labels: SheetLabels = { all, at: (printed) => byLabel.get(normalizeLabel(printed)) ?? nowhere };
  labelsBySheet.set(sheet, labels);
  return labels;
}
