import type { Cell } from "hucre/xlsx";
import type { CellContent, SheetLayout } from "../sheet/index";
import { fileStyle } from "./cell-style";
import { escapeText } from "./escaped-text";

/** Texts the library would write as errors. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/**
 * The cells of a sheet, keyed as the file writer wants them. Cells hidden under a merge take the look of its first
 * cell, so that the border runs round the whole area. A value stays what it is: text beginning with "=" is text.
 */
export function fileCells(sheet: SheetLayout<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, column, content, style } of sheet.cells) {
    const key = `${row},${column}`;
    if (cells.has(key)) throw new Error(`${sheet.name}: two cells at ${key}`);
    cells.set(key, { style: fileStyle(style), ...(content === undefined ? {} : fileContent(content)) });
  }
  for (const area of sheet.merges) {
    const first = cells.get(`${area.row},${area.column}`);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const key = `${row},${column}`;
        const cell = cells.get(key);
        if (cell === first) continue;
        if (cell?.value !== undefined || cell?.formula !== undefined || cell?.richText !== undefined) {
          throw new Error(`${sheet.name}: content under a merge at ${key}`);
        }
        if (first?.style) cells.set(key, { style: first.style });
      }
    }
  }
  return cells;
}

function fileContent(content: CellContent): Partial<Cell> {
  if ("formula" in content) {
    if (!content.formula.startsWith("=")) throw new Error(`not a formula: ${content.formula}`);
    return { formula: content.formula.slice(1), formulaResult: fileValue(content.result) };
  }
  if (typeof content.value === "string" && LOOKS_LIKE_ERROR.test(content.value)) {
    return { richText: [{ text: content.value }] };
  }
  return { value: fileValue(content.value) };
}

function fileValue(value: string | number): string | number {
  if (typeof value === "string") return escapeText(value);
  if (!Number.isFinite(value)) throw new Error(`not a number a cell can hold: ${value}`);
  return value;
}
