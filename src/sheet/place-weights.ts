import { absoluteAddress, oneCell, quotedSheetName } from "./addresses";
import type { Area } from "./workbook-layout";

/** What a cell of an area weighs, by its 0-based row and column within the area. */
export function placeWeight(row: number, column: number): number {
  return (((row + 1) * rowFactor + (column + 1) * columnFactor) % modulus) + 1;
}

/** The weights of all cells of an area of a sheet, as a formula for SUMPRODUCT; rows inserted above change nothing. */
export function placeWeightsFormula(sheetName: string, area: Area): string {
  const sheet = quotedSheetName(sheetName);
  const all = `${sheet}!${absoluteAddress(area)}`;
  const first = `${sheet}!${absoluteAddress(oneCell(area.row, area.column))}`;
  return `(MOD((ROW(${all})-ROW(${first})+1)*${rowFactor}+(COLUMN(${all})-COLUMN(${first})+1)*${columnFactor},${modulus})+1)`;
}

// Primes, so that neighbours and swapped rows weigh differently.
const rowFactor = 7919;
const columnFactor = 3571;
const modulus = 997;
