import { absoluteAddress, quotedSheetName } from "./addresses";
import { placeWeight, placeWeightsFormula } from "./place-weights";
import type { Area } from "./workbook-layout";

/**
 * What old functions can say of the digits in an area of texts: how often each digit stands in each cell, and where it
 * stands first from certain characters on. It changes when a digit is replaced by another (75件, 78件), and nearly
 * always when digits change places (75件, 57件).
 *
 * It cannot see full-width digits, Chinese numerals and any other character replaced by one other; nor digits that
 * change places in one cell where the same digits stand before them, since the last of the characters looked from.
 */
export function textDigitsFormula(sheetName: string, area: Area): string {
  const texts = `${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
  const each = `{${digits.map((digit) => `"${digit}"`).join(",")}}`;
  const weights = `{${digitWeights.join(",")}}*${placeWeightsFormula(sheetName, area)}`;
  const padded = `${texts}&REPT("${digits.join("")}",${paddings})`;
  const places = lookedFrom.map((from) => `FIND(${each},${padded},${from})`).join("+");
  return `SUMPRODUCT((LEN(${texts})-LEN(SUBSTITUTE(${texts},${each},"")))*${weights})&"/"&SUMPRODUCT((${places})*${weights})`;
}

/** What `textDigitsFormula` gives; `textAt` is the text of a cell by its row and column within the area. */
export function textDigitsOf(
  { rowCount, columnCount }: Pick<Area, "rowCount" | "columnCount">,
  textAt: (row: number, column: number) => string,
): string {
  let counts = 0;
  let places = 0;
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const text = textAt(row, column);
      const padded = text + digits.join("").repeat(paddings);
      digits.forEach((digit, index) => {
        const weight = (digitWeights[index] ?? 0) * placeWeight(row, column);
        counts += (text.split(digit).length - 1) * weight;
        for (const from of lookedFrom) places += (padded.indexOf(digit, from - 1) + 1) * weight;
      });
    }
  }
  return `${counts}/${places}`;
}

const digits = [..."0123456789"];

/** A Golomb ruler: no two pairs of digits weigh the same together, so that 75 and 66 differ. */
const digitWeights = [1, 2, 7, 11, 24, 27, 35, 42, 54, 56];

/** The characters of a text, counted from 1, from which each digit is looked for. */
const lookedFrom = [1, 41, 81, 121, 161, 201, 251, 301];

/** All digits so often behind each text that each is found even in a blank from the last character on. */
const paddings = 31;
