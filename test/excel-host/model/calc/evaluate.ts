import { containsCell } from "../areas";
import { blankCell, type SheetModel } from "../sheet";
import { keyOf } from "../sheet-content";
import type { Area, Cell, CellValue } from "../types";
import { functions } from "./functions";
import { parseFormula, type Node } from "./parse";
import { applyBinary, applyUnary } from "./operators";
import { areaOfReference } from "./area-of-reference";
import type { Reference } from "./tokenize";
import { error, isArray, isRange, type ArrayValue, type Operand, type RangeValue } from "./values";

/** Where a formula stands. `base` is the cell its relative addresses were written for (conditional formats). */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly base?: { readonly row: number; readonly column: number };
}

/** Finds results without writing them anywhere; formulas met on the way are computed once. */
export class Evaluator {
  private readonly results = new Map<SheetModel, Map<number, CellValue>>();
  private readonly sheets = new Map<string, SheetModel | undefined>();
  private readonly inProgress = new Set<Cell>();

  /** `trustResults` reads the results the cells hold, which is right while the workbook is up to date. */
  constructor(readonly options: { readonly trustResults: boolean } = { trustResults: false }) {}

  cellValue(sheet: SheetModel, row: number, column: number): CellValue {
    const key = keyOf(row, column);
    const cell = sheet.content.cells.get(key) ?? blankCell;
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
  formulaValue(formula: string, place: Place): CellValue {
    const tree = parseFormula(formula);
    return tree ? this.scalar(this.evaluate(tree, place, false), place) : error("#NAME?");
  }

  /** All values a formula stands for, row by row: the cells of a list's source. */
  formulaRows(formula: string, place: Place): readonly (readonly CellValue[])[] {
    const tree = parseFormula(formula);
    return tree ? this.rows(this.evaluate(tree, place, true)) : [];
  }

  /** In an array context (inside SUMPRODUCT) operators work on every cell of a range. */
  evaluate(node: Node, place: Place, arrays: boolean): Operand {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "error":
        return error(node.code);
      case "missing":
        return null;
      case "reference":
        return this.resolve(node.reference, node.area, place);
      case "name":
        return this.named(node.sheet, node.name, place, arrays);
      case "negate":
      case "plus":
      case "percent":
        return this.mapArray(node.operand, place, arrays, (value) => applyUnary(node.kind, value));
      case "binary":
        return this.binary(node.operator, node.left, node.right, place, arrays);
      case "array":
        return {
          rows: node.rows.map((row) =>
            row.map((each) => this.scalar(this.evaluate(each, place, false), place)),
          ),
        };
      case "call": {
        const called = functions[node.name];
        if (!called) return error("#NAME?");
        return called({ evaluator: this, place, args: node.args, arrays });
      }
    }
  }

  /** One value: of a range the cell in the same row or column, as in Excel before dynamic arrays. */
  scalar(operand: Operand, place: Place): CellValue {
    if (isArray(operand)) return operand.rows[0]?.[0] ?? null;
    if (!isRange(operand)) return operand;
    const { sheet, area } = operand;
    if (area.rowCount === 1 && area.columnCount === 1) return this.cellValue(sheet, area.row, area.column);
    if (area.columnCount === 1 && containsCell(area, place.row, area.column)) {
      return this.cellValue(sheet, place.row, area.column);
    }
    if (area.rowCount === 1 && containsCell(area, area.row, place.column)) {
      return this.cellValue(sheet, area.row, place.column);
    }
    return error("#VALUE!");
  }

  /** All values of an operand, row by row; whole columns only as far as anything stands in them. */
  rows(operand: Operand): readonly (readonly CellValue[])[] {
    if (isArray(operand)) return operand.rows;
    if (!isRange(operand)) return [[operand]];
    const area = operand.sheet.clip(operand.area);
    if (!area) return [];
    const rows: CellValue[][] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const values: CellValue[] = [];
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        values.push(this.cellValue(operand.sheet, row, column));
      }
      rows.push(values);
    }
    return rows;
  }

  private mapArray(
    node: Node,
    place: Place,
    arrays: boolean,
    change: (value: CellValue) => CellValue,
  ): Operand {
    const operand = this.evaluate(node, place, arrays);
    if (arrays && (isArray(operand) || isRange(operand))) {
      return { rows: this.rows(operand).map((row) => row.map(change)) };
    }
    return change(this.scalar(operand, place));
  }

  private binary(operator: string, leftNode: Node, rightNode: Node, place: Place, arrays: boolean): Operand {
    const left = this.evaluate(leftNode, place, arrays);
    const right = this.evaluate(rightNode, place, arrays);
    const wide = (operand: Operand): boolean => isArray(operand) || isRange(operand);
    if (!arrays || !(wide(left) || wide(right))) {
      return applyBinary(operator, this.scalar(left, place), this.scalar(right, place));
    }
    const a = this.rows(left);
    const b = this.rows(right);
    const height = Math.max(a.length, b.length);
    const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
    const pick = (rows: ArrayValue["rows"], r: number, c: number): CellValue => {
      const row = rows[rows.length === 1 ? 0 : r];
      const value = row?.[row.length === 1 ? 0 : c];
      return value === undefined ? error("#N/A") : value;
    };
    return {
      rows: Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) => applyBinary(operator, pick(a, r, c), pick(b, r, c))),
      ),
    };
  }

  private resolve(reference: Reference, unshifted: Area, place: Place): Operand {
    const sheet = reference.sheet === null ? place.sheet : this.sheetNamed(place.sheet, reference.sheet);
    if (!sheet) return error("#REF!");
    if (!place.base) return { sheet, area: unshifted } satisfies RangeValue;
    const area = areaOfReference(reference, place.row - place.base.row, place.column - place.base.column);
    return area.row < 0 || area.column < 0 ? error("#REF!") : { sheet, area };
  }

  private sheetNamed({ book }: SheetModel, name: string): SheetModel | undefined {
    if (!this.sheets.has(name)) this.sheets.set(name, book.findSheet(name));
    return this.sheets.get(name);
  }

  private named(sheetName: string | null, name: string, place: Place, arrays: boolean): Operand {
    const book = place.sheet.book;
    const scope = sheetName === null ? place.sheet : book.findSheet(sheetName);
    const found = scope?.names.get(name.toLowerCase()) ?? book.names.get(name.toLowerCase());
    const tree = found && parseFormula(found.formula);
    return tree ? this.evaluate(tree, place, arrays) : error("#NAME?");
  }
}
