"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createUser = createUser;
const address_1 = require("../address");
const check_entry_1 = require("./check-entry");
const edit_structure_1 = require("./edit-structure");
const enter_text_1 = require("./enter-text");
const paste_text_1 = require("./paste-text");
const clear_cells_1 = require("./clear-cells");
const manage_sheets_1 = require("./manage-sheets");
const style_1 = require("../style");
const sheet_content_1 = require("../sheet-content");
const done = { kind: "done" };
const nothing = { kind: "refused", reason: "nothing", message: "没有可以撤消或恢复的操作。" };
function createUser(book) {
  const setEditing = (editing) => {
    book.editing = editing;
    book.emit({ type: "editing", on: editing !== null });
  };
  const cancelEdit = () => {
    if (book.editing) setEditing(null);
  };
  return {
    typeInto(address, text, options) {
      const result = book.asPerson(() =>
        (0, enter_text_1.enterText)(book, address, text, options?.keepInvalid ?? false),
      );
      if (result.kind === "entered") cancelEdit();
      return result;
    },
    beginEdit(address) {
      const { sheet, area } = book.locate(address);
      const refusal = (0, check_entry_1.checkEntry)(sheet, [(0, address_1.cellArea)(area.row, area.column)]);
      if (refusal) return refusal;
      setEditing({ sheetId: sheet.id, row: area.row, column: area.column });
      return done;
    },
    cancelEdit,
    pasteBlock: (address, rows) => book.asPerson(() => (0, paste_text_1.pasteText)(book, address, rows)),
    clearSelection: () =>
      book.asPerson(() => (0, clear_cells_1.clearCells)(book.activeSheet, book.activeSheet.selection.areas)),
    clear(address) {
      const { sheet, area } = book.locate(address);
      return book.asPerson(() => (0, clear_cells_1.clearCells)(sheet, [area]));
    },
    select(address, activeCell) {
      const parts = address.split(",").map((part) => book.locate(part));
      const first = parts[0];
      if (!first) return;
      const active = activeCell === undefined ? first.area : book.locate(activeCell).area;
      book.activate(first.sheet);
      book.select(first.sheet, {
        areas: parts.map((part) => part.area),
        activeCell: { row: active.row, column: active.column },
      });
    },
    setNote(address, note) {
      const { sheet, area } = book.locate(address);
      book.history.record(() => {
        if (note) sheet.content.notes.set((0, sheet_content_1.keyOf)(area.row, area.column), note);
        else sheet.content.notes.delete((0, sheet_content_1.keyOf)(area.row, area.column));
      });
      book.emit({ type: "other", sheetId: sheet.id });
      return done;
    },
    protectSheet(name, options) {
      const sheet = sheetNamed(book, name);
      sheet.protection = { ...style_1.strictProtection, ...options };
      book.emit({ type: "protectionChanged", sheetId: sheet.id, protected: true, origin: "user" });
      return done;
    },
    unprotectSheet(name) {
      const sheet = sheetNamed(book, name);
      sheet.protection = null;
      book.emit({ type: "protectionChanged", sheetId: sheet.id, protected: false, origin: "user" });
      return done;
    },
    undo: () => (book.asPerson(() => book.history.undo()) ? done : nothing),
    redo: () => (book.asPerson(() => book.history.redo()) ? done : nothing),
    ...(0, edit_structure_1.editStructure)(book),
    ...(0, manage_sheets_1.manageSheets)(book),
  };
}
/** Throws when there is no such sheet: the caller took the name from the model. */
function sheetNamed(book, name) {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet is named ${name}`);
  return sheet;
}
