import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Area } from "../types";
import type { Corner } from "../calc/tokenize";
import { prefixOf, referenceText, rewriteFormula } from "./rewrite-formula";

/** Shifts the relative addresses of a formula, as copying it by so many rows and columns would. */
export function rebaseFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const outside = ({ row, column }: Corner): boolean =>
    (row !== null && (row < 0 || row >= MAX_ROWS)) ||
    (column !== null && (column < 0 || column >= MAX_COLUMNS));
  return rewriteFormula(formula, (token, raw) => {
    if (token.type !== "reference") return undefined;
    const first = move(token.reference.first);
    const last = move(token.reference.last);
    if (outside(first) || outside(last)) return `${prefixOf(raw)}#REF!`;
    return prefixOf(raw) + referenceText({ first, last, single: token.reference.single });
  });
}

/** The cell a conditional format's or validation's formula is written for: the top left of all its areas. */
export function baseOf(areas: readonly Area[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}

/** The formula that means the same for the new areas as the old one did for the old areas. */
export function rebaseForAreas(formula: string, before: readonly Area[], after: readonly Area[]): string {
  const from = baseOf(before);
  const to = baseOf(after);
  return rebaseFormula(formula, to.row - from.row, to.column - from.column);
}
