import { PackageError, type XmlAttributes } from "../packages/index";
import { cellPlace } from "./cell-place";
import type { CellBudget, SheetCell } from "./sheet-cell";
import { shiftFormula } from "./shift-formula";

/** What a formula's tag says of it. */
export interface FormulaShape {
  readonly type?: string | undefined;
  /** Which formula it shares with others. */
  readonly index?: string | undefined;
  /** The cells it stands for. */
  readonly ref?: string | undefined;
}

export function formulaShape(attributes: XmlAttributes): FormulaShape {
  return { type: attributes.get("t"), index: attributes.get("si"), ref: attributes.get("ref") };
}

interface ArrayArea {
  readonly first: { readonly row: number; readonly column: number };
  readonly last: { readonly row: number; readonly column: number };
  readonly formula: string;
}

/**
 * Gives every formula cell of a sheet its own formula: cells that share one get it shifted to where they stand, cells
 * filled by an array formula get its text, as Excel shows it there. Formulas are never evaluated.
 */
export class SheetFormulas {
  private readonly masters = new Map<string, { readonly cell: SheetCell; readonly text: string }>();
  private readonly sharing: { readonly cell: SheetCell; readonly index: string }[] = [];
  private readonly arrays: ArrayArea[] = [];

  constructor(
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  add(cell: SheetCell, text: string, { type, index, ref }: FormulaShape): void {
    if (type === "shared" && index !== undefined) {
      if (text === "") {
        this.sharing.push({ cell, index });
        return;
      }
      if (ref !== undefined || !this.masters.has(index)) this.masters.set(index, { cell, text });
    }
    // An empty formula that refers to no other is none; a data table has no text that could be shown.
    if (text === "" && type !== "dataTable" && type !== "shared") return;
    cell.formula = `=${text}`;
    if (type === "array" && ref !== undefined && ref.includes(":")) {
      const [first = "", last = ""] = ref.split(":");
      this.arrays.push({
        first: cellPlace(first, this.sheet),
        last: cellPlace(last, this.sheet),
        formula: cell.formula,
      });
    }
  }

  /** To be called when all cells are known. */
  finish(cells: readonly SheetCell[]): void {
    for (const { cell, index } of this.sharing) {
      const master = this.masters.get(index);
      const text = master
        ? shiftFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column)
        : "";
      this.budget.formulaCharacters -= text.length;
      if (this.budget.formulaCharacters < 0)
        throw new PackageError("XML_SIZE", this.sheet, "shared formulas");
      cell.formula = `=${text}`;
    }
    for (const { first, last, formula } of this.arrays) {
      this.budget.visits -= cells.length;
      if (this.budget.visits < 0) throw new PackageError("XML_SIZE", this.sheet, "array formulas");
      for (const cell of cells) {
        const inside =
          cell.row >= first.row &&
          cell.row <= last.row &&
          cell.column >= first.column &&
          cell.column <= last.column;
        if (inside) cell.formula ??= formula;
      }
    }
  }
}
