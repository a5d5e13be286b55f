"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.History = void 0;
const areas_1 = require("./areas");
const address_1 = require("./address");
const sheet_content_1 = require("./sheet-content");
/** The undo list. Only what a person does is in it; an add-in's write empties it (P04). */
class History {
  constructor(book) {
    this.book = book;
    this.past = [];
    this.future = [];
  }
  get canUndo() {
    return this.past.length > 0;
  }
  get canRedo() {
    return this.future.length > 0;
  }
  /** Runs one command of the person so that one undo takes all of it back. */
  record(command) {
    const before = this.take();
    const result = command();
    this.past.push(before);
    if (this.past.length > 100) this.past.shift();
    this.future = [];
    this.book.emit({ type: "history" });
    return result;
  }
  clear() {
    if (!this.canUndo && !this.canRedo) return;
    this.past = [];
    this.future = [];
    this.book.emit({ type: "history" });
  }
  /** False when there is nothing to undo. */
  undo() {
    return this.move(this.past, this.future);
  }
  /** False when there is nothing to redo. */
  redo() {
    return this.move(this.future, this.past);
  }
  take() {
    const { sheets, names, activeSheetId, activeSheet } = this.book;
    return {
      contents: new Map(sheets.map((sheet) => [sheet.id, sheet.content.copy()])),
      names: new Map(names),
      activeSheetId,
      selection: activeSheet.selection,
    };
  }
  move(from, to) {
    const target = from.pop();
    if (!target) return false;
    to.push(this.take());
    const { book } = this;
    book.names = target.names;
    const changed = [];
    for (const sheet of book.sheets) {
      const content = target.contents.get(sheet.id);
      if (!content) continue;
      const area = changedArea(sheet.content, content);
      sheet.content = content;
      if (area) changed.push({ sheet, area });
    }
    book.invalidate();
    book.activate(book.sheetById(target.activeSheetId));
    book.select(book.activeSheet, target.selection);
    for (const { sheet, area } of changed) {
      book.emit({
        type: "cellsChanged",
        sheetId: sheet.id,
        area,
        changeType: "RangeEdited",
        origin: book.origin,
      });
    }
    book.emit({ type: "other", sheetId: null });
    book.emit({ type: "history" });
    book.calculate();
    return true;
  }
}
exports.History = History;
function changedArea(before, after) {
  let area = null;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const old = before.cells.get(key);
    const now = after.cells.get(key);
    const same = old?.formula === now?.formula && (now?.formula != null || Object.is(old?.value, now?.value));
    if (same) continue;
    const cell = (0, address_1.cellArea)(
      (0, sheet_content_1.rowOfKey)(key),
      (0, sheet_content_1.columnOfKey)(key),
    );
    area = area ? (0, areas_1.boundingArea)(area, cell) : cell;
  }
  return area;
}
