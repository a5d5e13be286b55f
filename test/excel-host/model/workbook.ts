import { calculateWorkbook } from "./calc/calculate-workbook";
import { conditionalStyle } from "./conditional-style";
import { createUser, type User } from "./user/create-user";
import { History } from "./history";
import { splitSheet, parseArea } from "./address";
import { SheetModel } from "./sheet";
import type { Area, ConditionalStyle, DefinedName, ModelEvent, Origin, Selection, Visibility } from "./types";
import * as sheets from "./sheet-list";
import { writeCells, type CellWrite } from "./write-cells";

/** A workbook as Excel would hold it in memory: plain, synchronous, and with no idea of Office.js. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  activeSheetId = "";
  /** Workbook-wide names, by lower-case name. */
  names = new Map<string, DefinedName>();
  /** Add-in settings: JSON text by key. */
  settings = new Map<string, string>();
  /** Custom XML parts by id. */
  customXml = new Map<string, string>();
  properties: Record<string, string> = {
    title: "",
    author: "",
    subject: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
  };
  fileName = "工作簿1.xlsx";
  /** Structure protection: sheets cannot be added, deleted, renamed or moved. */
  structureProtected = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The cell the person is typing in; null when no cell is being edited. */
  editing: { sheetId: string; row: number; column: number } | null = null;
  readonly history = new History(this);
  /** What a person can do at the grid. */
  readonly user: User = createUser(this);
  /** Who is changing the workbook just now. */
  origin: Origin = "user";
  /** Which connection's add-in wrote last: to others its changes are remote. */
  writer: object | null = null;
  /** The day TODAY() gives; fixed in tests that need it. */
  now: () => Date = () => new Date();

  private readonly listeners = new Set<(event: ModelEvent) => void>();
  private stale = false;
  private calculating = false;
  private nextId = 1;

  /** Starts with one empty sheet, as a new workbook does. */
  constructor(firstSheetName = "Sheet1") {
    const first = new SheetModel(this, this.newSheetId(), firstSheetName);
    this.sheets.push(first);
    this.activeSheetId = first.id;
  }

  newSheetId(): string {
    return `{${String(this.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  newObjectId(): string {
    return `{${String(this.nextId++).padStart(8, "0")}-0002-0000-0000-000000000000}`;
  }

  get activeSheet(): SheetModel {
    return this.sheetById(this.activeSheetId);
  }

  /** Throws for an id that is no sheet. */
  sheetById(id: string): SheetModel {
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }

  /** By name without regard to case; undefined when there is none. */
  findSheet(name: string): SheetModel | undefined {
    return this.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  /** Reads "D4" (on the active sheet) or "'一'!A1:B2"; throws for what is no address, since a test wrote it. */
  locate(address: string): { sheet: SheetModel; area: Area } {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === null ? this.activeSheet : this.findSheet(name);
    const area = parseArea(rest);
    if (!sheet || !area) throw new Error(`No such place in the workbook: ${address}`);
    return { sheet, area };
  }

  /** The value at an address, for tests: `book.valueAt("'三'!D4")`. */
  valueAt(address: string): ReturnType<SheetModel["value"]> {
    const { sheet, area } = this.locate(address);
    return sheet.value(area.row, area.column);
  }

  /** Calls the listener after every change, until the returned function is called. */
  onChange(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Runs changes in another's name; what an add-in writes empties the undo list, as in Excel. */
  as<T>(origin: Origin, change: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return change();
    } finally {
      this.origin = before;
    }
  }

  /** Runs what a person does at this grid; inside `as("remote", ...)` it is the other person's doing. */
  asPerson<T>(change: () => T): T {
    return this.origin === "remote" ? change() : this.as("user", change);
  }

  /** Marks all results as out of date; they are brought up to date at the next reading or `calculate`. */
  invalidate(): void {
    this.stale = true;
  }

  /** Brings every result up to date if anything changed since. */
  calculate(force = false): void {
    if (this.calculating || !(this.stale || force) || (this.calculationMode === "Manual" && !force)) return;
    this.stale = false;
    this.calculating = true;
    try {
      for (const { sheetId, area } of calculateWorkbook(this))
        this.emit({ type: "calculated", sheetId, area });
    } finally {
      this.calculating = false;
    }
  }

  /** What conditional formats lay over a cell; null when none applies. */
  conditionalStyleOf(sheet: SheetModel, row: number, column: number): ConditionalStyle | null {
    return conditionalStyle(sheet, row, column);
  }

  /** Writes contents of one sheet as one change. No protection or validation is asked: callers do. */
  writeCells(sheet: SheetModel, writes: readonly CellWrite[]): void {
    writeCells(sheet, writes);
  }

  select(sheet: SheetModel, selection: Selection): void {
    sheet.selection = selection;
    this.emit({ type: "selectionChanged", sheetId: sheet.id, selection });
  }

  activate(sheet: SheetModel): void {
    if (sheet.id === this.activeSheetId) return;
    const previousId = this.activeSheetId;
    this.activeSheetId = sheet.id;
    this.emit({ type: "sheetActivated", sheetId: sheet.id, previousId });
  }

  /** Adds an empty sheet at the end (or at `position`) without activating it; without a name, Sheet2 and so on. */
  addSheet(name?: string, position?: number): SheetModel {
    return sheets.addSheet(this, name, position);
  }

  deleteSheet(sheet: SheetModel): void {
    sheets.deleteSheet(this, sheet);
  }

  /** Renames and follows the new name in every formula. */
  renameSheet(sheet: SheetModel, name: string): void {
    sheets.renameSheet(this, sheet, name);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    sheets.moveSheet(this, sheet, position);
  }

  setVisibility(sheet: SheetModel, visibility: Visibility): void {
    sheets.setVisibility(this, sheet, visibility);
  }
}
