"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Evaluator = void 0;
const address_1 = require("../address");
const areas_1 = require("../areas");
const sheet_1 = require("../sheet");
const sheet_content_1 = require("../sheet-content");
const functions_1 = require("./functions");
const parse_1 = require("./parse");
const operators_1 = require("./operators");
const values_1 = require("./values");
/** Finds results without writing them anywhere; formulas met on the way are computed once. */
class Evaluator {
  /** `trustResults` reads the results the cells hold, which is right while the workbook is up to date. */
  constructor(options = { trustResults: false }) {
    this.options = options;
    this.results = new Map();
    this.inProgress = new Set();
  }
  cellValue(sheet, row, column) {
    const key = (0, sheet_content_1.keyOf)(row, column);
    const cell = sheet.content.cells.get(key) ?? sheet_1.blankCell;
    if (cell.formula === null || this.options.trustResults) return cell.value;
    let known = this.results.get(sheet);
    if (!known) this.results.set(sheet, (known = new Map()));
    const result = known.get(key);
    if (result !== undefined) return result;
    // A circular reference shows 0 in Excel.
    if (this.inProgress.has(cell)) return 0;
    this.inProgress.add(cell);
    const value = this.formulaValue(cell.formula, { sheet, row, column }) ?? 0;
    this.inProgress.delete(cell);
    known.set(key, value);
    return value;
  }
  /** The result as a cell would hold it. */
  formulaValue(formula, place) {
    const tree = (0, parse_1.parseFormula)(formula);
    return tree ? this.scalar(this.evaluate(tree, place, false), place) : (0, values_1.error)("#NAME?");
  }
  /** All values a formula stands for, row by row: the cells of a list's source. */
  formulaRows(formula, place) {
    const tree = (0, parse_1.parseFormula)(formula);
    return tree ? this.rows(this.evaluate(tree, place, true)) : [];
  }
  /** In an array context (inside SUMPRODUCT) operators work on every cell of a range. */
  evaluate(node, place, arrays) {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "error":
        return (0, values_1.error)(node.code);
      case "missing":
        return null;
      case "reference":
        return this.resolve(node.reference, place);
      case "name":
        return this.named(node.sheet, node.name, place, arrays);
      case "negate":
      case "plus":
      case "percent":
        return this.mapArray(node.operand, place, arrays, (value) =>
          (0, operators_1.applyUnary)(node.kind, value),
        );
      case "binary":
        return this.binary(node.operator, node.left, node.right, place, arrays);
      case "array":
        return {
          rows: node.rows.map((row) =>
            row.map((each) => this.scalar(this.evaluate(each, place, false), place)),
          ),
        };
      case "call": {
        const called = functions_1.functions[node.name];
        if (!called) return (0, values_1.error)("#NAME?");
        return called({ evaluator: this, place, args: node.args, arrays });
      }
    }
  }
  /** One value: of a range the cell in the same row or column, as in Excel before dynamic arrays. */
  scalar(operand, place) {
    if ((0, values_1.isArray)(operand)) return operand.rows[0]?.[0] ?? null;
    if (!(0, values_1.isRange)(operand)) return operand;
    const { sheet, area } = operand;
    if (area.rowCount === 1 && area.columnCount === 1) return this.cellValue(sheet, area.row, area.column);
    if (area.columnCount === 1 && (0, areas_1.containsCell)(area, place.row, area.column)) {
      return this.cellValue(sheet, place.row, area.column);
    }
    if (area.rowCount === 1 && (0, areas_1.containsCell)(area, area.row, place.column)) {
      return this.cellValue(sheet, area.row, place.column);
    }
    return (0, values_1.error)("#VALUE!");
  }
  /** All values of an operand, row by row; whole columns only as far as anything stands in them. */
  rows(operand) {
    if ((0, values_1.isArray)(operand)) return operand.rows;
    if (!(0, values_1.isRange)(operand)) return [[operand]];
    const area = operand.sheet.clip(operand.area);
    if (!area) return [];
    const rows = [];
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const values = [];
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        values.push(this.cellValue(operand.sheet, row, column));
      }
      rows.push(values);
    }
    return rows;
  }
  mapArray(node, place, arrays, change) {
    const operand = this.evaluate(node, place, arrays);
    if (arrays && ((0, values_1.isArray)(operand) || (0, values_1.isRange)(operand))) {
      return { rows: this.rows(operand).map((row) => row.map(change)) };
    }
    return change(this.scalar(operand, place));
  }
  binary(operator, leftNode, rightNode, place, arrays) {
    const left = this.evaluate(leftNode, place, arrays);
    const right = this.evaluate(rightNode, place, arrays);
    const wide = (operand) => (0, values_1.isArray)(operand) || (0, values_1.isRange)(operand);
    if (!arrays || !(wide(left) || wide(right))) {
      return (0, operators_1.applyBinary)(operator, this.scalar(left, place), this.scalar(right, place));
    }
    const a = this.rows(left);
    const b = this.rows(right);
    const height = Math.max(a.length, b.length);
    const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
    const pick = (rows, r, c) => {
      const row = rows[rows.length === 1 ? 0 : r];
      const value = row?.[row.length === 1 ? 0 : c];
      return value === undefined ? (0, values_1.error)("#N/A") : value;
    };
    return {
      rows: Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) =>
          (0, operators_1.applyBinary)(operator, pick(a, r, c), pick(b, r, c)),
        ),
      ),
    };
  }
  resolve(reference, place) {
    const sheet = reference.sheet === null ? place.sheet : place.sheet.book.findSheet(reference.sheet);
    const area = areaOf(reference, place);
    return sheet && area ? { sheet, area } : (0, values_1.error)("#REF!");
  }
  named(sheetName, name, place, arrays) {
    const book = place.sheet.book;
    const scope = sheetName === null ? place.sheet : book.findSheet(sheetName);
    const found = scope?.names.get(name.toLowerCase()) ?? book.names.get(name.toLowerCase());
    const tree = found && (0, parse_1.parseFormula)(found.formula);
    return tree ? this.evaluate(tree, place, arrays) : (0, values_1.error)("#NAME?");
  }
}
exports.Evaluator = Evaluator;
function areaOf(reference, place) {
  const rowShift = place.base ? place.row - place.base.row : 0;
  const columnShift = place.base ? place.column - place.base.column : 0;
  const row = (corner, otherwise) =>
    corner.row === null ? otherwise : corner.row + (corner.rowFixed ? 0 : rowShift);
  const column = (corner, otherwise) =>
    corner.column === null ? otherwise : corner.column + (corner.columnFixed ? 0 : columnShift);
  const area = (0, address_1.areaBetween)(
    row(reference.first, 0),
    column(reference.first, 0),
    row(reference.last, address_1.MAX_ROWS - 1),
    column(reference.last, address_1.MAX_COLUMNS - 1),
  );
  return area.row < 0 || area.column < 0 ? null : area;
}
