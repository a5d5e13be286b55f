import { figurePlaces, oncePerForm, type CellName, type Form } from "../form/index";
import type { SheetKey } from "./workbook-layout";

/** Where the official tables begin on their sheets: below the section title and the line naming unit and year. */
export const tableOrigin = { row: 2, column: 0 } as const;

/** A figure's cell in the workbook we lay out. */
export interface FigureCellPlace {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}

/** Where each figure stands in the workbook as it is laid out. */
export const figureCells = oncePerForm(
  (form: Form): ReadonlyMap<CellName, FigureCellPlace> =>
    new Map(
      [...figurePlaces(form)].map(([name, place]) => [
        name,
        { sheet: place.table, row: tableOrigin.row + place.row, column: tableOrigin.column + place.column },
      ]),
    ),
);
