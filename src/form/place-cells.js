"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeCells = placeCells;
/** Where each cell of a table stands when its spans are laid out, as a browser lays out an HTML table. */
function placeCells(table) {
  const taken = new Set();
  const placed = [];
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      }
      placed.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return placed;
}
