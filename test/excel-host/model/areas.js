"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.containsCell = containsCell;
exports.sameArea = sameArea;
exports.intersectAreas = intersectAreas;
exports.boundingArea = boundingArea;
exports.containsArea = containsArea;
exports.subtractArea = subtractArea;
exports.subtractFromAll = subtractFromAll;
exports.cellsOf = cellsOf;
function containsCell(area, row, column) {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
function sameArea(a, b) {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
/** Null when they do not meet. */
function intersectAreas(a, b) {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
/** The smallest rectangle around both. */
function boundingArea(a, b) {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
function containsArea(outer, inner) {
  const met = intersectAreas(outer, inner);
  return met !== null && sameArea(met, inner);
}
/** What is left of `from` when `taken` is cut out: up to four rectangles. */
function subtractArea(from, taken) {
  const met = intersectAreas(from, taken);
  if (!met) return [from];
  const rest = [];
  const add = (row, column, rowCount, columnCount) => {
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
function subtractFromAll(areas, taken) {
  return areas.flatMap((area) => subtractArea(area, taken));
}
/** Cell by cell, left to right and down. */
function* cellsOf(area) {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield { row, column };
  }
}
