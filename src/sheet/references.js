"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.references = references;
exports.areasOf = areasOf;
const addresses_1 = require("./addresses");
/**
 * A list of references to figure cells, neighbours drawn together into ranges: D5:I5, or D5,D7. With a sheet
 * name, each carries it, for a formula that stands on another sheet.
 */
function references(names, cells, sheetName) {
  const prefix = sheetName === undefined ? "" : `${(0, addresses_1.quotedSheetName)(sheetName)}!`;
  return areasOf(names, cells)
    .map((area) => prefix + (0, addresses_1.areaAddress)(area))
    .join(",");
}
/** The areas the named cells cover, neighbours in a row or a column drawn together. */
function areasOf(names, cells) {
  const areas = [];
  for (const name of names) {
    const cell = cells.get(name);
    if (!cell) throw new Error(`No cell is laid out for ${name}`);
    const last = areas[areas.length - 1];
    if (
      last &&
      last.columnCount === 1 &&
      last.column === cell.column &&
      last.row + last.rowCount === cell.row
    ) {
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else if (
      last &&
      last.rowCount === 1 &&
      last.row === cell.row &&
      last.column + last.columnCount === cell.column
    ) {
      areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      areas.push({ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
    }
  }
  return areas;
}
