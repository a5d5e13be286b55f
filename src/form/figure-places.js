"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.figurePlaces = void 0;
const once_per_form_1 = require("./once-per-form");
const place_cells_1 = require("./place-cells");
/** Every figure cell of a form by name, in the order of print. */
exports.figurePlaces = (0, once_per_form_1.oncePerForm)((form) => {
  const places = new Map();
  for (const table of form.tables) {
    const placed = (0, place_cells_1.placeCells)(table);
    for (const place of placed) {
      const { cell } = place;
      if (cell.role !== "entry" && cell.role !== "total") continue;
      places.set(cell.name, {
        table: table.table,
        cell,
        row: place.row,
        column: place.column,
        columnSpan: place.columnSpan,
        rowLabels: labelsLeftOf(place, placed),
        columnLabels: labelsAbove(place, placed),
      });
    }
  }
  return places;
});
function labelsLeftOf(figure, placed) {
  return placed
    .filter(
      (place) =>
        place.cell.role === "label" &&
        place.column < figure.column &&
        place.row <= figure.row &&
        figure.row < place.row + place.rowSpan,
    )
    .sort((a, b) => a.column - b.column)
    .map(printedText);
}
function labelsAbove(figure, placed) {
  const above = placed.filter(
    (place) =>
      place.row < figure.row &&
      place.column <= figure.column &&
      figure.column < place.column + place.columnSpan,
  );
  const lastBand = Math.max(
    -1,
    ...above.filter((place) => place.cell.role === "band").map((place) => place.row),
  );
  return above
    .filter((place) => place.cell.role === "label" && place.row > lastBand)
    .map(printedText)
    .filter((text) => text !== "申请人情况");
}
function printedText({ cell }) {
  return "text" in cell ? cell.text.replace(/\n/g, "") : "";
}
