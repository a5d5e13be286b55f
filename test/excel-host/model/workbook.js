"use strict";
var __createBinding =
  (this && this.__createBinding) ||
  (Object.create
    ? function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = {
            enumerable: true,
            get: function () {
              return m[k];
            },
          };
        }
        Object.defineProperty(o, k2, desc);
      }
    : function (o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        o[k2] = m[k];
      });
var __setModuleDefault =
  (this && this.__setModuleDefault) ||
  (Object.create
    ? function (o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }
    : function (o, v) {
        o["default"] = v;
      });
var __importStar =
  (this && this.__importStar) ||
  (function () {
    var ownKeys = function (o) {
      ownKeys =
        Object.getOwnPropertyNames ||
        function (o) {
          var ar = [];
          for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
          return ar;
        };
      return ownKeys(o);
    };
    return function (mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null)
        for (var k = ownKeys(mod), i = 0; i < k.length; i++)
          if (k[i] !== "default") __createBinding(result, mod, k[i]);
      __setModuleDefault(result, mod);
      return result;
    };
  })();
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorkbookModel = void 0;
const calculate_workbook_1 = require("./calc/calculate-workbook");
const conditional_style_1 = require("./conditional-style");
const create_user_1 = require("./user/create-user");
const history_1 = require("./history");
const address_1 = require("./address");
const sheet_1 = require("./sheet");
const sheets = __importStar(require("./sheet-list"));
const write_cells_1 = require("./write-cells");
/** A workbook as Excel would hold it in memory: plain, synchronous, and with no idea of Office.js. */
class WorkbookModel {
  /** Starts with one empty sheet, as a new workbook does. */
  constructor(firstSheetName = "Sheet1") {
    this.sheets = [];
    this.activeSheetId = "";
    /** Workbook-wide names, by lower-case name. */
    this.names = new Map();
    /** Add-in settings: JSON text by key. */
    this.settings = new Map();
    /** Custom XML parts by id. */
    this.customXml = new Map();
    this.properties = {
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
    this.fileName = "工作簿1.xlsx";
    /** Structure protection: sheets cannot be added, deleted, renamed or moved. */
    this.structureProtected = false;
    this.calculationMode = "Automatic";
    /** The cell the person is typing in; null when no cell is being edited. */
    this.editing = null;
    this.history = new history_1.History(this);
    /** What a person can do at the grid. */
    this.user = (0, create_user_1.createUser)(this);
    /** Who is changing the workbook just now. */
    this.origin = "user";
    /** Which connection's add-in wrote last: to others its changes are remote. */
    this.writer = null;
    /** The day TODAY() gives; fixed in tests that need it. */
    this.now = () => new Date();
    this.listeners = new Set();
    this.stale = false;
    this.calculating = false;
    this.nextId = 1;
    const first = new sheet_1.SheetModel(this, this.newSheetId(), firstSheetName);
    this.sheets.push(first);
    this.activeSheetId = first.id;
  }
  newSheetId() {
    return `{${String(this.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }
  newObjectId() {
    return `{${String(this.nextId++).padStart(8, "0")}-0002-0000-0000-000000000000}`;
  }
  get activeSheet() {
    return this.sheetById(this.activeSheetId);
  }
  /** Throws for an id that is no sheet. */
  sheetById(id) {
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }
  /** By name without regard to case; undefined when there is none. */
  findSheet(name) {
    return this.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }
  /** Reads "D4" (on the active sheet) or "'一'!A1:B2"; throws for what is no address, since a test wrote it. */
  locate(address) {
    const { sheet: name, rest } = (0, address_1.splitSheet)(address);
    const sheet = name === null ? this.activeSheet : this.findSheet(name);
    const area = (0, address_1.parseArea)(rest);
    if (!sheet || !area) throw new Error(`No such place in the workbook: ${address}`);
    return { sheet, area };
  }
  /** The value at an address, for tests: `book.valueAt("'三'!D4")`. */
  valueAt(address) {
    const { sheet, area } = this.locate(address);
    return sheet.value(area.row, area.column);
  }
  /** Calls the listener after every change, until the returned function is called. */
  onChange(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  emit(event) {
    for (const listener of [...this.listeners]) listener(event);
  }
  /** Runs changes in another's name; what an add-in writes empties the undo list, as in Excel. */
  as(origin, change) {
    const before = this.origin;
    this.origin = origin;
    try {
      return change();
    } finally {
      this.origin = before;
    }
  }
  /** Runs what a person does at this grid; inside `as("remote", ...)` it is the other person's doing. */
  asPerson(change) {
    return this.origin === "remote" ? change() : this.as("user", change);
  }
  /** Marks all results as out of date; they are brought up to date at the next reading or `calculate`. */
  invalidate() {
    this.stale = true;
  }
  /** Brings every result up to date if anything changed since. */
  calculate(force = false) {
    if (this.calculating || !(this.stale || force) || (this.calculationMode === "Manual" && !force)) return;
    this.stale = false;
    this.calculating = true;
    try {
      for (const { sheetId, area } of (0, calculate_workbook_1.calculateWorkbook)(this))
        this.emit({ type: "calculated", sheetId, area });
    } finally {
      this.calculating = false;
    }
  }
  /** What conditional formats lay over a cell; null when none applies. */
  conditionalStyleOf(sheet, row, column) {
    return (0, conditional_style_1.conditionalStyle)(sheet, row, column);
  }
  /** Writes contents of one sheet as one change. No protection or validation is asked: callers do. */
  writeCells(sheet, writes) {
    (0, write_cells_1.writeCells)(sheet, writes);
  }
  select(sheet, selection) {
    sheet.selection = selection;
    this.emit({ type: "selectionChanged", sheetId: sheet.id, selection });
  }
  activate(sheet) {
    if (sheet.id === this.activeSheetId) return;
    const previousId = this.activeSheetId;
    this.activeSheetId = sheet.id;
    this.emit({ type: "sheetActivated", sheetId: sheet.id, previousId });
  }
  /** Adds an empty sheet at the end (or at `position`) without activating it; without a name, Sheet2 and so on. */
  addSheet(name, position) {
    return sheets.addSheet(this, name, position);
  }
  deleteSheet(sheet) {
    sheets.deleteSheet(this, sheet);
  }
  /** Renames and follows the new name in every formula. */
  renameSheet(sheet, name) {
    sheets.renameSheet(this, sheet, name);
  }
  moveSheet(sheet, position) {
    sheets.moveSheet(this, sheet, position);
  }
  setVisibility(sheet, visibility) {
    sheets.setVisibility(this, sheet, visibility);
  }
}
exports.WorkbookModel = WorkbookModel;
