"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.styleArea = styleArea;
const address_1 = require("./address");
const areas_1 = require("./areas");
const sheet_content_1 = require("./sheet-content");
/**
 * Changes the style of every cell of the area; the patch may differ from cell to cell (outer edges of a range).
 * Whole rows, whole columns and the whole sheet keep one style each, as in Excel, and not a million.
 */
function styleArea(sheet, area, patchOf) {
  const { content } = sheet;
  const change = (style, row, column) => ({
    ...style,
    ...patchOf(style, row, column),
  });
  const inArea = (key) => {
    const row = (0, sheet_content_1.rowOfKey)(key) - area.row;
    const column = (0, sheet_content_1.columnOfKey)(key) - area.column;
    return row >= 0 && row < area.rowCount && column >= 0 && column < area.columnCount;
  };
  const restyleKnownCells = () => {
    for (const [key, style] of content.styles) {
      if (inArea(key))
        content.styles.set(
          key,
          change(style, (0, sheet_content_1.rowOfKey)(key), (0, sheet_content_1.columnOfKey)(key)),
        );
    }
  };
  if (area.rowCount >= address_1.MAX_ROWS && area.columnCount >= address_1.MAX_COLUMNS) {
    content.baseStyle = change(content.baseStyle, 0, 0);
    for (const [column, style] of content.columnStyles)
      content.columnStyles.set(column, change(style, 0, column));
    for (const [row, style] of content.rowStyles) content.rowStyles.set(row, change(style, row, 0));
    restyleKnownCells();
  } else if (area.rowCount >= address_1.MAX_ROWS) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      content.columnStyles.set(
        column,
        change(content.columnStyles.get(column) ?? content.baseStyle, 0, column),
      );
    }
    restyleKnownCells();
  } else if (area.columnCount >= address_1.MAX_COLUMNS) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      content.rowStyles.set(row, change(content.rowStyles.get(row) ?? content.baseStyle, row, 0));
    }
    restyleKnownCells();
  } else {
    for (const { row, column } of (0, areas_1.cellsOf)(area)) {
      content.styles.set(
        (0, sheet_content_1.keyOf)(row, column),
        change(sheet.style(row, column), row, column),
      );
    }
  }
}
