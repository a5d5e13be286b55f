"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SheetContent = exports.columnOfKey = exports.rowOfKey = exports.keyOf = void 0;
const address_1 = require("./address");
const style_1 = require("./style");
const keyOf = (row, column) => row * address_1.MAX_COLUMNS + column;
exports.keyOf = keyOf;
const rowOfKey = (key) => Math.floor(key / address_1.MAX_COLUMNS);
exports.rowOfKey = rowOfKey;
const columnOfKey = (key) => key % address_1.MAX_COLUMNS;
exports.columnOfKey = columnOfKey;
/** Everything on a sheet that undo brings back. Values in the maps are immutable, so that a copy is cheap. */
class SheetContent {
  constructor() {
    this.cells = new Map();
    this.styles = new Map();
    this.rowStyles = new Map();
    this.columnStyles = new Map();
    this.baseStyle = style_1.normalStyle;
    this.merges = [];
    this.conditionalFormats = [];
    this.validations = [];
    /** Points, where not the standard. */
    this.columnWidths = new Map();
    /** Points, where not the standard. */
    this.rowHeights = new Map();
    this.hiddenRows = new Set();
    this.hiddenColumns = new Set();
    this.notes = new Map();
    this.hyperlinks = new Map();
  }
  copy() {
    const copy = new SheetContent();
    copy.cells = new Map(this.cells);
    copy.styles = new Map(this.styles);
    copy.rowStyles = new Map(this.rowStyles);
    copy.columnStyles = new Map(this.columnStyles);
    copy.baseStyle = this.baseStyle;
    copy.merges = [...this.merges];
    copy.conditionalFormats = [...this.conditionalFormats];
    copy.validations = [...this.validations];
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.notes = new Map(this.notes);
    copy.hyperlinks = new Map(this.hyperlinks);
    return copy;
  }
}
exports.SheetContent = SheetContent;
