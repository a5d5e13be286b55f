import { quotedSheetName, absoluteAddress, oneCell } from "./addresses";
import type { GridValue } from "./grid";
import type { Area } from "./workbook-layout";

/** An area of a sheet by the sheet's name, with what stands in it. */
export interface SignedArea {
  readonly sheetName: string;
  readonly area: Area;
  readonly valueAt: (row: number, column: number) => GridValue;
}

/**
 * What the sheet's own functions can say of the content of some areas in one short text: for each, its numbers and
 * the lengths of its contents, both weighted by place. It changes when a figure changes, moves, comes or goes, and
 * when a text grows or shrinks; it is blind to a text replaced by another of the same length, which only the 核验码
 * sees.
 */
export function signatureFormula(areas: readonly SignedArea[], words: readonly string[]): string {
  const signatures = areas.map(({ sheetName, area }) => {
    const address = `${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
    const first = `${quotedSheetName(sheetName)}!${absoluteAddress(oneCell(area.row, area.column))}`;
    const weights = `(MOD((ROW(${address})-ROW(${first})+1)*${rowFactor}+(COLUMN(${address})-COLUMN(${first})+1)*${columnFactor},${modulus})+1)`;
    return `ROUND(SUMPRODUCT(${address},${weights}),4)&"/"&SUMPRODUCT(LEN(${address})*${weights})`;
  });
  return `=${[...signatures, ...words].join('&";"&')}`;
}

/** What `signatureFormula` gives; `words` are what its last references hold. Undefined where a cell holds an error. */
export function signatureOf(areas: readonly SignedArea[], words: readonly GridValue[]): string | undefined {
  const signatures: string[] = [];
  for (const { area, valueAt } of areas) {
    let sum = 0;
    let lengths = 0;
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const value = valueAt(area.row + row, area.column + column);
        if (value === null) continue;
        if (typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value)) return undefined;
        const weight = (((row + 1) * rowFactor + (column + 1) * columnFactor) % modulus) + 1;
        if (typeof value === "number") sum += value * weight;
        lengths += textOf(value).length * weight;
      }
    }
    signatures.push(`${textOf(Math.round(sum * 1e4) / 1e4)}/${lengths}`);
  }
  return [...signatures, ...words.map((word) => (word === null ? "" : textOf(word)))].join(";");
}

// Primes, so that neighbours and swapped rows weigh differently.
const rowFactor = 7919;
const columnFactor = 3571;
const modulus = 997;

function textOf(value: string | number | boolean): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
