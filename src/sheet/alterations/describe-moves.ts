import type { Grid } from "../grid";
import type { FoundReport } from "../read-workbook";
import type { Alteration, AlterationKind } from "./alteration";
import { describeAlteration } from "./describe-alteration";
import { findTableAlterations } from "./find-table-alterations";
import { tableLines, type TableLines } from "./table-lines";

const moving: ReadonlySet<AlterationKind> = new Set<AlterationKind>([
  "missingRow",
  "missingColumn",
  "addedRow",
  "addedColumn",
  "order",
]);

/** Why the tables no longer stand where they were laid out, a sentence each; none where they do. */
export function describeMoves(grid: Grid, found: FoundReport): string[] {
  return tableLines(grid, found).flatMap((lines) => {
    const alterations: Alteration[] = findTableAlterations(lines, true).filter(({ kind }) =>
      moving.has(kind),
    );
    return [...describeShift(lines), ...alterations.map(describeAlteration)];
  });
}

/** Rows above a table and columns left of it are no part of it, but move it all the same. */
function describeShift({ sheet, rowAt, columnAt, rows, columns }: TableLines): string[] {
  const down = (rowAt.get(rows[0]) ?? rows[0]) - rows[0];
  const right = (columnAt.get(columns[0]) ?? columns[0]) - columns[0];
  const told = (count: number, where: string) =>
    `“${sheet.name}”的表${where}${count > 0 ? "多" : "少"}了${Math.abs(count)}`;
  return [
    ...(down === 0 ? [] : [`${told(down, "上方")}行。`]),
    ...(right === 0 ? [] : [`${told(right, "左边")}列。`]),
  ];
}
