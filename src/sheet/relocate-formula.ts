import { columnLetters } from "./addresses";

/**
 * A formula of ours as a spreadsheet would have rewritten it while its sheet was edited: every reference moved to
 * where its row and column stand now. Undefined when one of them is gone. References to other sheets stay as they are.
 */
export function relocateFormula(
  formula: string,
  rowAt: (row: number) => number | undefined,
  columnAt: (column: number) => number | undefined,
): string | undefined {
  let lost = false;
  const moved = formula.replace(tokens, (token) => {
    const [, letters, digits] = reference.exec(token) ?? [];
    if (letters === undefined || digits === undefined) return token;
    const [row, column] = [rowAt(Number(digits) - 1), columnAt(columnOf(letters))];
    if (row === undefined || column === undefined) lost = true;
    return `${columnLetters(column ?? 0)}${(row ?? 0) + 1}`;
  });
  return lost ? undefined : moved;
}

/** Texts in quotes, other sheets with what they point at, functions, words, numbers and references. */
const tokens = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)![$A-Z0-9:]*|[\p{L}\p{N}_.$]+\(?/gu;
const reference = /^\$?([A-Z]{1,3})\$?(\d+)$/;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A formula without what programs change when they save it: white space, $, letter case, the quotes of plain sheet
 * names, and TRUE written as a function or a number. What stands in quotes is kept to the letter.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/[\s$]/g, "")
            .toUpperCase()
            .replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!")
            .replace(/\bTRUE\b(?:\(\))?/g, "1")
            .replace(/\bFALSE\b(?:\(\))?/g, "0")
            .replace(/;/g, ","),
    )
    .join("");
}
