import { formOf, oncePerForm, placeCells, type Form, type TableId } from "../../form/index";
import { tableOrigin } from "../figure-cells";
import type { Grid } from "../grid";
import type { FoundReport } from "../read-workbook";
import type { Area } from "../workbook-layout";

/** The merged cells of the official tables, at the places where they are laid out. */
export const tableMerges = oncePerForm(
  (form: Form): ReadonlyMap<TableId, readonly Area[]> =>
    new Map(
      form.tables.map((table) => [
        table.table,
        placeCells(table).flatMap(({ row, column, rowSpan: rowCount, columnSpan: columnCount }) =>
          rowCount * columnCount > 1
            ? [{ row: row + tableOrigin.row, column: column + tableOrigin.column, rowCount, columnCount }]
            : [],
        ),
      ]),
    ),
);

/**
 * Whether the official tables of a report are merged as they are laid out, as far as the grid tells: at a glance, so
 * that tables whose rows have moved count as not.
 */
export function mergesAsLaidOut(grid: Grid, { report, sheets }: FoundReport): boolean {
  return [...tableMerges(formOf(report.edition))].every(([table, laid]) => {
    const merges = grid[sheets[table] ?? -1]?.merges;
    if (!merges) return true;
    const there = new Set(merges.map(areaKey));
    const lastRow = Math.max(...laid.map(({ row, rowCount }) => row + rowCount));
    const lastColumn = Math.max(...laid.map(({ column, columnCount }) => column + columnCount));
    const inTable = merges.filter(
      ({ row, column, rowCount }) => row + rowCount > tableOrigin.row && row < lastRow && column < lastColumn,
    );
    return inTable.length === laid.length && laid.every((area) => there.has(areaKey(area)));
  });
}

export function areaKey({ row, column, rowCount, columnCount }: Area): string {
  return `${row},${column},${rowCount},${columnCount}`;
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
