import type { FoundPlace } from "./read-workbook";

/** What may be put into a cell: a string stays text and never becomes a formula; null clears the cell. */
export type EditContent = string | number | null | { readonly formula: string };

/** One cell to be written, by its place in the grid last read. A formula is in English, with its leading "=". */
export interface CellEdit {
  readonly place: FoundPlace;
  readonly content: EditContent;
}
