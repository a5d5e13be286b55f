import type { Area } from "./types";

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** Null when they do not meet. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function containsArea(outer: Area, inner: Area): boolean {
  const met = intersectAreas(outer, inner);
  return met !== null && sameArea(met, inner);
}

/** What is left of `from` when `taken` is cut out: up to four rectangles. */
export function subtractArea(from: Area, taken: Area): Area[] {
  const met = intersectAreas(from, taken);
  if (!met) return [from];
  const rest: Area[] = [];
  const add = (row: number, column: number, rowCount: number, columnCount: number): void => {
    if (rowCount > 0 && columnCount > 0) rest.push({ row, column, rowCount, columnCount });
  };
  add(from.row, from.column, met.row - from.row, from.columnCount);
  add(met.row, from.column, met.rowCount, met.column - from.column);
  const right = met.column + met.columnCount;
  add(met.row, right, met.rowCount, from.column + from.columnCount - right);
  const below = met.row + met.rowCount;
  add(below, from.column, from.row + from.rowCount - below, from.columnCount);
  return rest;
}

export function subtractFromAll(areas: readonly Area[], taken: Area): Area[] {
  return areas.flatMap((area) => subtractArea(area, taken));
}

/** Cell by cell, left to right and down. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield { row, column };
  }
}
