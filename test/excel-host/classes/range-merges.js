"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mergeArea = mergeArea;
exports.unmergeArea = unmergeArea;
exports.mergedAreas = mergedAreas;
const model_1 = require("../model");
const range_areas_1 = require("./range-areas");
/** Makes one cell of the area (of each of its rows, if across); only the top left content stays. */
function mergeArea(sheet, area, across) {
  const rows = across
    ? Array.from({ length: area.rowCount }, (_, n) => ({ ...area, row: area.row + n, rowCount: 1 }))
    : [area];
  for (const each of rows) {
    sheet.content.merges = sheet.content.merges.filter((merge) => !(0, model_1.intersectAreas)(merge, each));
    if (each.rowCount * each.columnCount === 1) continue;
    sheet.content.merges.push(each);
    const covered = [...(0, model_1.cellsOf)(each)]
      .slice(1)
      .filter(({ row, column }) => sheet.content.cells.has((0, model_1.keyOf)(row, column)));
    if (covered.length > 0) {
      sheet.book.writeCells(
        sheet,
        covered.map((cell) => ({ ...cell, cell: null })),
      );
    }
  }
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}
function unmergeArea(sheet, area) {
  sheet.content.merges = sheet.content.merges.filter((merge) => !(0, model_1.intersectAreas)(merge, area));
  sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
}
/** The merged areas that lie within; null when there are none. */
function mergedAreas(sheet, area) {
  const areas = sheet.content.merges.filter(
    (merge) => (0, model_1.containsArea)(area, merge) || (0, model_1.intersectAreas)(area, merge) !== null,
  );
  return areas.length === 0 ? null : range_areas_1.rangeAreasClass.of({ sheet, areas });
}
