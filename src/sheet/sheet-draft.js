"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SheetDraft = void 0;
/** A sheet layout in the making: cells, merges and marks are put down one after another. */
class SheetDraft {
  constructor() {
    this.merges = [];
    this.conditionalFormats = [];
    this.validations = [];
    this.placed = new Map();
  }
  /** Puts a cell down, over anything that stood there. */
  put(row, column, style, content) {
    const stated = typeof content === "string" || typeof content === "number" ? { value: content } : content;
    const cell = { row, column, style, ...(stated === undefined ? {} : { content: stated }) };
    this.placed.set(`${row},${column}`, cell);
  }
  /** Puts one cell down over a whole area, merged, every part of it styled so that its border is closed. */
  putMerged(area, style, content) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.put(row, column, style);
      }
    }
    this.put(area.row, area.column, style, content);
    if (area.rowCount * area.columnCount > 1) this.merges.push(area);
  }
  /** The cells in reading order. */
  cells() {
    return [...this.placed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }
  rowCount() {
    return Math.max(0, ...[...this.placed.values()].map((cell) => cell.row + 1));
  }
  columnCount() {
    return Math.max(0, ...[...this.placed.values()].map((cell) => cell.column + 1));
  }
}
exports.SheetDraft = SheetDraft;
