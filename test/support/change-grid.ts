import type { CellEdit, Grid, GridSheet, GridValue } from "../../src/sheet/index";

/** The grid with one sheet, by its name, made another. */
export function changeSheet(grid: Grid, name: string, change: (sheet: GridSheet) => GridSheet): Grid {
  if (!grid.some((sheet) => sheet.name === name)) throw new Error(`No sheet ${name}`);
  return grid.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
}

/** The sheet with every cell of one value holding another; throws when there is none. */
export function replaceText(sheet: GridSheet, from: string, to: GridValue): GridSheet {
  if (!sheet.values.flat().includes(from)) throw new Error(`No cell holds ${from}`);
  return { ...sheet, values: sheet.values.map((row) => row.map((value) => (value === from ? to : value))) };
}

/** The 0-based row, in the sheet, of the first cell with this text. */
export function rowOf(sheet: GridSheet, text: string): number {
  const row = sheet.values.findIndex((values) => values.includes(text));
  if (row < 0) throw new Error(`No cell holds ${text}`);
  return sheet.firstRow + row;
}

/** The sheet without a row. Formulas are left as they are; merged cells follow as in a spreadsheet. */
export function withoutRow(sheet: GridSheet, row: number): GridSheet {
  const at = row - sheet.firstRow;
  const rest = <T>(rows: readonly T[]) => rows.filter((_, index) => index !== at);
  return {
    ...sheet,
    values: rest(sheet.values),
    formulas: rest(sheet.formulas),
    ...movedMerges(sheet, "row", row, -1),
  };
}

/**
 * The sheet with a row of these values put in front of one. Formulas are left as they are; merged cells follow as in a
 * spreadsheet.
 */
export function withRow(sheet: GridSheet, row: number, values: readonly GridValue[]): GridSheet {
  const at = row - sheet.firstRow;
  const width = sheet.values[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, column) => values[column] ?? null);
  const blank = new Array<null>(width).fill(null);
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at), filled, ...sheet.values.slice(at)],
    formulas: [...sheet.formulas.slice(0, at), blank, ...sheet.formulas.slice(at)],
    ...movedMerges(sheet, "row", row, 1),
  };
}

/** The sheet without a column. Formulas are left as they are; merged cells follow as in a spreadsheet. */
export function withoutColumn(sheet: GridSheet, column: number): GridSheet {
  const at = column - sheet.firstColumn;
  const rest = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row) => row.filter((_, index) => index !== at));
  return {
    ...sheet,
    values: rest(sheet.values),
    formulas: rest(sheet.formulas),
    ...movedMerges(sheet, "column", column, -1),
  };
}

/** Merged cells after a line was put in before one (1), or that line was taken out (-1). */
function movedMerges(
  { merges }: GridSheet,
  direction: "row" | "column",
  line: number,
  by: 1 | -1,
): Pick<GridSheet, "merges"> {
  if (!merges) return {};
  const count = direction === "row" ? "rowCount" : "columnCount";
  const moved = merges.map((area) => {
    const [first, last] = [area[direction], area[direction] + area[count] - 1];
    if (by === 1 ? first >= line : first > line) return { ...area, [direction]: first + by };
    return last >= line ? { ...area, [count]: area[count] + by } : area;
  });
  return { merges: moved.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1) };
}

/** The grid with cells written as a workbook would hold them; a formula holds `""` until something calculates it. */
export function withEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  const changed = grid.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => [...row]),
  }));
  for (const { place, content } of edits) {
    const sheet = changed[place.sheet];
    const [row, column] = [place.row - (sheet?.firstRow ?? 0), place.column - (sheet?.firstColumn ?? 0)];
    const isFormula = typeof content === "object" && content !== null;
    if (sheet?.values[row] === undefined) throw new Error("An edit outside the grid");
    sheet.values[row]![column] = isFormula ? "" : content;
    sheet.formulas[row]![column] = isFormula ? content.formula : null;
  }
  return changed;
}
