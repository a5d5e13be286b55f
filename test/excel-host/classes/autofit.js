"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textWidth = textWidth;
exports.autofitRows = autofitRows;
exports.autofitColumns = autofitColumns;
const model_1 = require("../model");
/** A guess at the width of a text in points: full-width characters are as wide as the font is high. */
function textWidth(text, style) {
  let width = 0;
  for (const character of text) width += style.fontSize * (/[\u0000-\u00ff]/.test(character) ? 0.55 : 1);
  return width * (style.bold ? 1.05 : 1);
}
/** Gives rows the height their unmerged texts need, as Excel does. */
function autofitRows({ sheet, areas }) {
  for (const area of areas) {
    const shown = sheet.clip(area);
    if (!shown) continue;
    const heights = new Map();
    for (const { row, column } of (0, model_1.cellsOf)({
      ...shown,
      column: 0,
      columnCount: shown.column + shown.columnCount,
    })) {
      if (sheet.mergeAt(row, column)) continue;
      const text = sheet.text(row, column);
      const style = sheet.style(row, column);
      const room = Math.max(style.fontSize, sheet.columnWidth(column) - 4);
      const lines = text
        .split("\n")
        .reduce(
          (sum, line) => sum + (style.wrap ? Math.max(1, Math.ceil(textWidth(line, style) / room)) : 1),
          0,
        );
      heights.set(
        row,
        Math.max(
          heights.get(row) ?? model_1.standardRowHeight,
          text === "" ? 0 : lines * style.fontSize * 1.3,
        ),
      );
    }
    for (const [row, height] of heights)
      sheet.content.rowHeights.set(row, Math.min(409.5, Math.ceil(height * 4) / 4));
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}
function autofitColumns({ sheet, areas }) {
  for (const area of areas) {
    const shown = sheet.clip(area);
    if (!shown) continue;
    const widths = new Map();
    for (const { row, column } of (0, model_1.cellsOf)(shown)) {
      const text = sheet.text(row, column);
      if (text === "" || sheet.mergeAt(row, column)) continue;
      widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(text, sheet.style(row, column)) + 6));
    }
    for (const [column, width] of widths) sheet.content.columnWidths.set(column, width);
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}
