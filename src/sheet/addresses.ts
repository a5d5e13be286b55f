import type { Area } from "./workbook-layout";

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A cell's address from its 0-based place: (4, 3) is D5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area's address: D5, or D5:J28. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** An address with $ before every letter and number, as defined names and print areas need it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Whole columns as print titles name them: $A:$E. */
export function wholeColumns({ first, last }: { readonly first: number; readonly last: number }): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** A sheet's name as formulas quote it. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The one-cell area at a place. */
export function oneCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
