import { boundingArea } from "./areas";
import { cellArea } from "./address";
import { columnOfKey, rowOfKey, type SheetContent } from "./sheet-content";
import type { SheetModel } from "./sheet";
import type { Area, DefinedName, Selection } from "./types";
import type { WorkbookModel } from "./workbook";

interface Snapshot {
  contents: Map<string, SheetContent>;
  names: Map<string, DefinedName>;
  activeSheetId: string;
  selection: Selection;
}

/** The undo list. Only what a person does is in it; an add-in's write empties it (P04). */
export class History {
  private past: Snapshot[] = [];
  private future: Snapshot[] = [];

  constructor(private readonly book: WorkbookModel) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Runs one command of the person so that one undo takes all of it back. */
  record<T>(command: () => T): T {
    const before = this.take();
    const result = command();
    this.past.push(before);
    if (this.past.length > 100) this.past.shift();
    this.future = [];
    this.book.emit({ type: "history" });
    return result;
  }

  clear(): void {
    if (!this.canUndo && !this.canRedo) return;
    this.past = [];
    this.future = [];
    this.book.emit({ type: "history" });
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.move(this.past, this.future);
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    return this.move(this.future, this.past);
  }

  private take(): Snapshot {
    const { sheets, names, activeSheetId, activeSheet } = this.book;
    return {
      contents: new Map(sheets.map((sheet) => [sheet.id, sheet.content.copy()])),
      names: new Map(names),
      activeSheetId,
      selection: activeSheet.selection,
    };
  }

  private move(from: Snapshot[], to: Snapshot[]): boolean {
    const target = from.pop();
    if (!target) return false;
    to.push(this.take());
    const { book } = this;
    book.names = target.names;
    const changed: { sheet: SheetModel; area: Area }[] = [];
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

function changedArea(before: SheetContent, after: SheetContent): Area | null {
  let area: Area | null = null;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const old = before.cells.get(key);
    const now = after.cells.get(key);
    const same = old?.formula === now?.formula && (now?.formula != null || Object.is(old?.value, now?.value));
    if (same) continue;
    const cell = cellArea(rowOfKey(key), columnOfKey(key));
    area = area ? boundingArea(area, cell) : cell;
  }
  return area;
}
