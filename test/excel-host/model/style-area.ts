import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { cellsOf } from "./areas";
import { columnOfKey, keyOf, rowOfKey } from "./sheet-content";
import type { SheetModel } from "./sheet";
import type { Area, CellStyle, StylePatch } from "./types";

/**
 * Changes the style of every cell of the area; the patch may differ from cell to cell (outer edges of a range).
 * Whole rows, whole columns and the whole sheet keep one style each, as in Excel, and not a million.
 */
export function styleArea(
  sheet: SheetModel,
  area: Area,
  patchOf: (style: CellStyle, row: number, column: number) => StylePatch,
): void {
  const { content } = sheet;
  const change = (style: CellStyle, row: number, column: number): CellStyle => ({
    ...style,
    ...patchOf(style, row, column),
  });
  const inArea = (key: number): boolean => {
    const row = rowOfKey(key) - area.row;
    const column = columnOfKey(key) - area.column;
    return row >= 0 && row < area.rowCount && column >= 0 && column < area.columnCount;
  };
  const restyleKnownCells = (): void => {
    for (const [key, style] of content.styles) {
      if (inArea(key)) content.styles.set(key, change(style, rowOfKey(key), columnOfKey(key)));
    }
  };
  if (area.rowCount >= MAX_ROWS && area.columnCount >= MAX_COLUMNS) {
    content.baseStyle = change(content.baseStyle, 0, 0);
    for (const [column, style] of content.columnStyles)
      content.columnStyles.set(column, change(style, 0, column));
    for (const [row, style] of content.rowStyles) content.rowStyles.set(row, change(style, row, 0));
    restyleKnownCells();
  } else if (area.rowCount >= MAX_ROWS) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      content.columnStyles.set(
        column,
        change(content.columnStyles.get(column) ?? content.baseStyle, 0, column),
      );
    }
    restyleKnownCells();
  } else if (area.columnCount >= MAX_COLUMNS) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      content.rowStyles.set(row, change(content.rowStyles.get(row) ?? content.baseStyle, row, 0));
    }
    restyleKnownCells();
  } else {
    for (const { row, column } of cellsOf(area)) {
      content.styles.set(keyOf(row, column), change(sheet.style(row, column), row, column));
    }
  }
}
