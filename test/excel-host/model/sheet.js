"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SheetModel = exports.blankCell = void 0;
const address_1 = require("./address");
const areas_1 = require("./areas");
const number_format_1 = require("./number-format");
const sheet_content_1 = require("./sheet-content");
const style_1 = require("./style");
const style_area_1 = require("./style-area");
exports.blankCell = { formula: null, value: null };
/** One sheet of the model: what it holds, and the plain questions a grid asks of it. */
class SheetModel {
  constructor(book, id, name) {
    this.book = book;
    this.id = id;
    this.name = name;
    this.content = new sheet_content_1.SheetContent();
    this.visibility = "Visible";
    /** #RRGGBB, or "" for none. */
    this.tabColor = "";
    this.showGridlines = true;
    this.showHeadings = true;
    this.freeze = { rows: 0, columns: 0 };
    /** Null while the sheet is not protected. */
    this.protection = null;
    /** The password of the protection; "" for none. */
    this.password = "";
    this.pageLayout = style_1.normalPageLayout;
    this.selection = { areas: [(0, address_1.cellArea)(0, 0)], activeCell: { row: 0, column: 0 } };
    /** Names that belong to this sheet only, by lower-case name. */
    this.names = new Map();
    this.comments = [];
  }
  /** Content of a cell, with results brought up to date. */
  cell(row, column) {
    this.book.calculate();
    return this.content.cells.get((0, sheet_content_1.keyOf)(row, column)) ?? exports.blankCell;
  }
  value(row, column) {
    return this.cell(row, column).value;
  }
  /** What stands in the cell as Excel would draw it, e.g. "12.50%". */
  text(row, column) {
    return (0, number_format_1.formatValue)(this.value(row, column), this.style(row, column).numberFormat);
  }
  /** What the formula bar shows: the formula, or the value as it would be typed. */
  editText(row, column) {
    const { formula, value } = this.cell(row, column);
    const style = this.style(row, column);
    if (formula !== null) return style.formulaHidden && this.protection ? "" : formula;
    if (typeof value === "number" && /%/.test(style.numberFormat))
      return `${Number((value * 100).toPrecision(15))}%`;
    if (typeof value === "number" && /[yd]/i.test(style.numberFormat) && style.numberFormat !== "General") {
      return (0, number_format_1.formatValue)(value, "yyyy/m/d");
    }
    return (0, number_format_1.formatValue)(value, "General");
  }
  style(row, column) {
    const { styles, rowStyles, columnStyles, baseStyle } = this.content;
    return (
      styles.get((0, sheet_content_1.keyOf)(row, column)) ??
      rowStyles.get(row) ??
      columnStyles.get(column) ??
      baseStyle
    );
  }
  /** Lays the given properties over the style of every cell of the area. */
  applyStyle(area, patch) {
    (0, style_area_1.styleArea)(this, area, () => patch);
    this.book.emit({ type: "formatChanged", sheetId: this.id, area, origin: this.book.origin });
  }
  /** Points. */
  columnWidth(column) {
    return this.content.hiddenColumns.has(column)
      ? 0
      : (this.content.columnWidths.get(column) ?? style_1.standardColumnWidth);
  }
  /** Points. */
  rowHeight(row) {
    return this.content.hiddenRows.has(row)
      ? 0
      : (this.content.rowHeights.get(row) ?? style_1.standardRowHeight);
  }
  /** The merged area the cell belongs to; null when it is not merged. */
  mergeAt(row, column) {
    return this.content.merges.find((merge) => (0, areas_1.containsCell)(merge, row, column)) ?? null;
  }
  /** The validation of a cell; null when it has none. */
  validationAt(row, column) {
    return (
      this.content.validations.find((validation) =>
        validation.areas.some((area) => (0, areas_1.containsCell)(area, row, column)),
      ) ?? null
    );
  }
  /** The text that pops up beside the cell while it is selected; null when there is none. */
  promptAt(row, column) {
    const prompt = this.validationAt(row, column)?.prompt;
    return prompt?.showPrompt && (prompt.title || prompt.message)
      ? { title: prompt.title, message: prompt.message }
      : null;
  }
  /** Whether protection keeps a person from typing here. */
  refusesTyping(row, column) {
    return this.protection !== null && this.style(row, column).locked;
  }
  /** The smallest rectangle holding contents (and, unless valuesOnly, formatted cells); null when there is none. */
  usedArea(valuesOnly = false) {
    let used = null;
    const grow = (area) => {
      used = used ? (0, areas_1.boundingArea)(used, area) : area;
    };
    for (const key of this.content.cells.keys())
      grow(
        (0, address_1.cellArea)((0, sheet_content_1.rowOfKey)(key), (0, sheet_content_1.columnOfKey)(key)),
      );
    if (!valuesOnly) {
      for (const key of this.content.styles.keys())
        grow(
          (0, address_1.cellArea)((0, sheet_content_1.rowOfKey)(key), (0, sheet_content_1.columnOfKey)(key)),
        );
      for (const merge of this.content.merges) grow(merge);
    }
    return used;
  }
  /** "'三、收到和处理申请'!A1:B2" */
  fullAddress(area) {
    return (0, address_1.sheetPrefix)(this.name) + (0, address_1.areaAddress)(area);
  }
  /** The part of an area that can hold anything: keeps loops over whole columns short. */
  clip(area) {
    if (area.rowCount < address_1.MAX_ROWS && area.columnCount < address_1.MAX_COLUMNS) return area;
    const used = this.usedArea();
    return used && (0, areas_1.intersectAreas)(used, area);
  }
  get isActive() {
    return this.book.activeSheetId === this.id;
  }
  /** Every cell of an area with its value, row by row. */
  values(area) {
    var _a;
    const rows = [];
    for (const { row, column } of (0, areas_1.cellsOf)(area)) {
      (rows[(_a = row - area.row)] ?? (rows[_a] = [])).push(this.value(row, column));
    }
    return rows;
  }
}
exports.SheetModel = SheetModel;
