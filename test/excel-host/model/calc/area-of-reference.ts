import { areaBetween, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Area } from "../types";
import type { Corner, Reference } from "./tokenize";

/** Where a reference points when its relative parts are shifted by so many rows and columns. */
export function areaOfReference({ first, last }: Reference, rows: number, columns: number): Area {
  const row = (corner: Corner, otherwise: number): number =>
    corner.row === null ? otherwise : corner.row + (corner.rowFixed ? 0 : rows);
  const column = (corner: Corner, otherwise: number): number =>
    corner.column === null ? otherwise : corner.column + (corner.columnFixed ? 0 : columns);
  return areaBetween(row(first, 0), column(first, 0), row(last, MAX_ROWS - 1), column(last, MAX_COLUMNS - 1));
}
