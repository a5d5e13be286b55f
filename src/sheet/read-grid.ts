import { normalizeLabel } from "../form/index";
import type { GridSheet, GridValue } from "./grid";

/** The value at a 0-based place of the sheet; null outside what the sheet holds. */
export function valueAt(sheet: GridSheet, row: number, column: number): GridValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
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

/** Every text of a sheet in reading order, normalised for comparing with printed labels. */
export function labelsOf(sheet: GridSheet): LabelPlace[] {
  const labels: LabelPlace[] = [];
  sheet.values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (typeof value !== "string" || value === "") return;
      labels.push({ label: normalizeLabel(value), row: sheet.firstRow + r, column: sheet.firstColumn + c });
    });
  });
  return labels;
}
