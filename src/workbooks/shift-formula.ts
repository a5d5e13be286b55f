import { columnLetters } from "../sheet/index";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const OUTSIDE = "#REF!";

/** What ends a reference: anything but more of a name, a function's bracket or a sheet's exclamation mark. */
const END = "(?![\\p{L}\\p{N}_.$\\\\?(!])";

/**
 * The pieces of a formula: texts, quoted sheet names, references to cells, columns and rows, names and functions,
 * numbers. References are tried before the names they look like; everything else passes as it is.
 */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    `(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END})`,
    `(?<cell>\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${END})`,
    `(?<rows>\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${END})`,
    "[\\p{L}_\\\\$][\\p{L}\\p{M}\\p{N}_.\\\\?$]*",
    "\\d+(?:\\.\\d*)?(?:[Ee][+-]?\\d+)?",
  ].join("|"),
  "yu",
);

/**
 * A formula as it reads so many rows down and columns right of where it was written: relative references move,
 * absolute ones stay, one moved off the sheet becomes #REF!. This is how the cells of a shared formula are meant.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  let shifted = "";
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === "[") {
      const end = endOfBracket(formula, at);
      shifted += formula.slice(at, end);
      at = end;
      continue;
    }
    PIECES.lastIndex = at;
    const piece = PIECES.exec(formula);
    if (piece === null) {
      shifted += formula[at];
      at += 1;
      continue;
    }
    shifted += shiftPiece(piece, rows, columns);
    at += piece[0].length;
  }
  return shifted;
}

function shiftPiece(piece: RegExpExecArray, rows: number, columns: number): string {
  const { columns: wholeColumns, cell, rows: wholeRows } = piece.groups ?? {};
  if (cell !== undefined) {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CELL.exec(cell) ?? [];
    return (
      joined([shiftColumn(fixedColumn, letters, columns), shiftRow(fixedRow, digits, rows)], "") ?? piece[0]
    );
  }
  const [first = "", last = ""] = piece[0].split(":");
  if (wholeColumns !== undefined) {
    return (
      joined(
        [first, last].map((side) => shiftColumn(...fixed(side), columns)),
        ":",
      ) ?? piece[0]
    );
  }
  if (wholeRows !== undefined) {
    return (
      joined(
        [first, last].map((side) => shiftRow(...fixed(side), rows)),
        ":",
      ) ?? piece[0]
    );
  }
  return piece[0];
}

const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

/** null stands for what never was a reference, though it looks like one (XFE1, A2000000). */
function joined(parts: (string | null)[], between: string): string | null {
  if (parts.includes(null)) return null;
  return parts.includes(OUTSIDE) ? OUTSIDE : parts.join(between);
}

function fixed(side: string): [string, string] {
  return side.startsWith("$") ? ["$", side.slice(1)] : ["", side];
}

function shiftColumn(mark: string, letters: string, by: number): string | null {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > COLUMNS) return null;
  if (mark !== "") return mark + letters;
  const shifted = column - 1 + by;
  return shifted >= 0 && shifted < COLUMNS ? columnLetters(shifted) : OUTSIDE;
}

function shiftRow(mark: string, digits: string, by: number): string | null {
  const row = Number(digits);
  if (row > ROWS) return null;
  if (mark !== "") return mark + digits;
  return row + by >= 1 && row + by <= ROWS ? String(row + by) : OUTSIDE;
}

/** Where a bracket of a table reference or another workbook closes; an apostrophe takes away a bracket's meaning. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
