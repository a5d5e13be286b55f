import { absoluteAddress, quotedSheetName } from "./addresses";
import type { GridValue } from "./grid";
import { placeWeight, placeWeightsFormula } from "./place-weights";
import { textDigitsFormula, textDigitsOf } from "./text-digits";
import type { Area } from "./workbook-layout";

/** An area of a sheet by the sheet's name, with what stands in it. */
export interface SignedArea {
  readonly sheetName: string;
  readonly area: Area;
  readonly valueAt: (row: number, column: number) => GridValue;
}

/** What stands for a report at 定稿: its tables, its texts, and the cells of 封面 that say whose report it is. */
export interface Signed<Word> {
  readonly tables: readonly SignedArea[];
  readonly texts: SignedArea;
  readonly words: readonly Word[];
}

/**
 * What the sheet's own functions can say of a report in one short text: for each table and for the texts, the numbers
 * and the lengths of the contents, both weighted by place, the words of 封面, and the digits in the texts. It changes
 * when a figure changes, moves, comes or goes, when a text grows or shrinks, and when a digit in a text changes; it is
 * blind to words replaced by others of the same length and to what `textDigitsFormula` cannot see, which only the
 * 核验码 does. `words` are references.
 *
 * The digits come last: what was recorded before they were looked at is the beginning of what is recorded now.
 */
export function signatureFormula({ tables, texts, words }: Signed<string>): string {
  const signatures = [...tables, texts].map(({ sheetName, area }) => {
    const address = `${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
    const weights = placeWeightsFormula(sheetName, area);
    return `ROUND(SUMPRODUCT(${address},${weights}),4)&"/"&SUMPRODUCT(LEN(${address})*${weights})`;
  });
  return `=${[...signatures, ...words, textDigitsFormula(texts.sheetName, texts.area)].join(`&"${signatureSeparator}"&`)}`;
}

/** What `signatureFormula` gives; `words` are what its references hold. Undefined where a cell holds an error. */
export function signatureOf({ tables, texts, words }: Signed<GridValue>): string | undefined {
  const signatures: string[] = [];
  for (const { area, valueAt } of [...tables, texts]) {
    let sum = 0;
    let lengths = 0;
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const value = valueAt(area.row + row, area.column + column);
        if (value === null) continue;
        if (typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value)) return undefined;
        const weight = placeWeight(row, column);
        if (typeof value === "number") sum += value * weight;
        lengths += textOf(value).length * weight;
      }
    }
    signatures.push(`${textOf(Math.round(sum * 1e4) / 1e4)}/${lengths}`);
  }
  const digits = textDigitsOf(texts.area, (row, column) =>
    textOf(texts.valueAt(texts.area.row + row, texts.area.column + column)),
  );
  return [...signatures, ...words.map(textOf), digits].join(signatureSeparator);
}

/** Stands between the parts of a signature. */
export const signatureSeparator = ";";

function textOf(value: GridValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
