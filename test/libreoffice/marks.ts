import type { CellName, Form } from "../../src/form/index";
import { cellAddress, columnLetters, type SheetLayout } from "../../src/sheet/index";
import { findingsOf, repeatingTotals, type LiveCheck } from "./verdicts";

const red = "#FDE7E9";
const tint = "#FFF9E5";

/**
 * The fill each figure cell should have: red where a finding of the rules that the table sheets check says to look
 * first, the tint where it is blank.
 */
export function expectedMarks(form: Form, live: LiveCheck): Map<CellName, string> {
  const { check } = live;
  const wrong = findingsOf(form, check, ["cell", "sum", "balance"]);
  return new Map([
    ...check.blanks.map((name) => [name, tint] as const),
    ...wrong.map(({ cells: [first = ""] }) => [first, red] as const),
    ...repeatingTotals(form, live).map((name) => [name, red] as const),
  ]);
}

/** The conditional formats of a cell, most important first: the condition as it reads there, and its fill. */
export function conditionalFills(
  sheet: SheetLayout,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly condition: string; readonly fill: string }[] {
  return sheet.conditionalFormats.flatMap(({ area, formula, fill }) => {
    const [down, right] = [row - area.row, column - area.column];
    if (down < 0 || right < 0 || down >= area.rowCount || right >= area.columnCount) return [];
    return [{ condition: shifted(formula.slice(1), down, right), fill }];
  });
}

/** A formula that gives the number of the first condition that holds, 0 when none does. */
export function firstHolding(conditions: readonly string[]): string {
  return `=${conditions.reduceRight((rest, condition, index) => `IF(${condition},${index + 1},${rest})`, "0")}`;
}

/** Cells of a sheet that take a formula without disturbing any figure or check. */
export function freeCells(sheet: SheetLayout): string[] {
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      (merge) =>
        merge.row <= row &&
        row < merge.row + merge.rowCount &&
        merge.column < column &&
        column < merge.column + merge.columnCount,
    );
  return sheet.cells
    .filter(({ style, row, column }) => !style.locked && !style.bordered && !isMerged(row, column))
    .map(({ row, column }) => cellAddress(row, column));
}

/** The formula as it reads so many cells further down and right; references with $ stay. */
function shifted(formula: string, down: number, right: number): string {
  const pieces = /"[^"]*"|(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g;
  return formula.replace(
    pieces,
    (piece, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      if (letters === undefined) return piece;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const shiftedLetters = fixedColumn ? letters : columnLetters(column + right);
      return `${fixedColumn}${shiftedLetters}${fixedRow}${fixedRow ? digits : Number(digits) + down}`;
    },
  );
}
