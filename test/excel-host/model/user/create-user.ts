import { cellArea } from "../address";
import { checkEntry } from "./check-entry";
import { editStructure } from "./edit-structure";
import { enterText } from "./enter-text";
import { pasteText } from "./paste-text";
import { clearCells } from "./clear-cells";
import { manageSheets } from "./manage-sheets";
import type { CommandResult, EntryResult, Note, ProtectionOptions } from "../types";
import { strictProtection } from "../style";
import { keyOf } from "../sheet-content";
import type { WorkbookModel } from "../workbook";

/**
 * Everything a person can do at the grid. Addresses are "D4" (on the active sheet) or "'一'!D4"; rows, columns and
 * positions are 0-based. Nothing here throws for what a person may try: the result says why it was refused, with
 * the Chinese sentence to show. Each command can be taken back by one `undo`.
 */
export interface User {
  /**
   * Types a text and confirms it, as Excel would read it (numbers, percent, dates, formulas, 'text). In a merged
   * cell it goes to the top-left cell. A validation answers kind "alert" and enters nothing; for Warning and
   * Information the person may insist: call again with keepInvalid. Ends cell-edit mode when something was entered.
   */
  typeInto(address: string, text: string, options?: { keepInvalid?: boolean }): EntryResult;
  /** Enters cell-edit mode (F2, or the first key): from now on Office.js calls are refused. */
  beginEdit(address: string): CommandResult;
  /** Leaves cell-edit mode without entering anything (Escape). */
  cancelEdit(): void;
  /** Pastes plain text cell by cell from the top-left cell on; validations are not asked (P11). */
  pasteBlock(address: string, rows: readonly (readonly string[])[]): CommandResult;
  /** The Delete key: contents go, formats stay. */
  clearSelection(): CommandResult;
  clear(address: string): CommandResult;
  /** Selects "A1:B2" or "A1:B2,D4"; the active cell is the first unless given. */
  select(address: string, activeCell?: string): void;
  activateSheet(name: string): void;
  insertRows(sheetName: string, row: number, count?: number): CommandResult;
  deleteRows(sheetName: string, row: number, count?: number): CommandResult;
  insertColumns(sheetName: string, column: number, count?: number): CommandResult;
  deleteColumns(sheetName: string, column: number, count?: number): CommandResult;
  /** Points. */
  setColumnWidth(sheetName: string, column: number, points: number): CommandResult;
  /** Points. */
  setRowHeight(sheetName: string, row: number, points: number): CommandResult;
  setNumberFormat(address: string, numberFormat: string): CommandResult;
  /** Null takes the note away. */
  setNote(address: string, note: Note | null): CommandResult;
  addSheet(name?: string): CommandResult;
  deleteSheet(name: string): CommandResult;
  renameSheet(name: string, newName: string): CommandResult;
  moveSheet(name: string, position: number): CommandResult;
  hideSheet(name: string): CommandResult;
  unhideSheet(name: string): CommandResult;
  protectSheet(name: string, options?: Partial<ProtectionOptions>): CommandResult;
  unprotectSheet(name: string): CommandResult;
  /** Nothing to undo is kind "refused", reason "nothing". */
  undo(): CommandResult;
  redo(): CommandResult;
}

const done: CommandResult = { kind: "done" };
const nothing: CommandResult = { kind: "refused", reason: "nothing", message: "没有可以撤消或恢复的操作。" };

export function createUser(book: WorkbookModel): User {
  const setEditing = (editing: WorkbookModel["editing"]): void => {
    book.editing = editing;
    book.emit({ type: "editing", on: editing !== null });
  };
  const cancelEdit = (): void => {
    if (book.editing) setEditing(null);
  };
  return {
    typeInto(address, text, options) {
      const result = book.asPerson(() => enterText(book, address, text, options?.keepInvalid ?? false));
      if (result.kind === "entered") cancelEdit();
      return result;
    },
    beginEdit(address) {
      const { sheet, area } = book.locate(address);
      const refusal = checkEntry(sheet, [cellArea(area.row, area.column)]);
      if (refusal) return refusal;
      setEditing({ sheetId: sheet.id, row: area.row, column: area.column });
      return done;
    },
    cancelEdit,
    pasteBlock: (address, rows) => book.asPerson(() => pasteText(book, address, rows)),
    clearSelection: () => book.asPerson(() => clearCells(book.activeSheet, book.activeSheet.selection.areas)),
    clear(address) {
      const { sheet, area } = book.locate(address);
      return book.asPerson(() => clearCells(sheet, [area]));
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
        if (note) sheet.content.notes.set(keyOf(area.row, area.column), note);
        else sheet.content.notes.delete(keyOf(area.row, area.column));
      });
      book.emit({ type: "other", sheetId: sheet.id });
      return done;
    },
    protectSheet(name, options) {
      const sheet = sheetNamed(book, name);
      sheet.protection = { ...strictProtection, ...options };
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
    ...editStructure(book),
    ...manageSheets(book),
  };
}

/** Throws when there is no such sheet: the caller took the name from the model. */
function sheetNamed(book: WorkbookModel, name: string): WorkbookModel["activeSheet"] {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet is named ${name}`);
  return sheet;
}
