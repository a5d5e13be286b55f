import type { Cell as FileCell, Sheet, Workbook } from "hucre/xlsx";
import {
  keyOf,
  parseArea,
  type Area,
  type Cell,
  type CellValue,
  type ErrorCode,
  type SheetModel,
} from "../model";
import { rebaseFormula } from "../model/structure/rebase-formula";
import { headersFootersFromFile, pageLayoutFromFile, protectionFromFile } from "./page-from-file";
import { conditionalStyleFromFile, styleFromFile, type Palette } from "./style-from-file";
import { validationFromFile } from "./validation-file";

/** Fills an empty sheet of the model from the file. */
export function sheetFromFile(sheet: SheetModel, file: Sheet, workbook: Workbook): void {
  const palette: Palette = { theme: workbook.themeColors ?? [] };
  const { content } = sheet;
  fillCells(sheet, file, palette);
  const digit = digitPixels(workbook);
  // To a tenth of a pixel: a file counts in 256ths of a digit.
  const pointsOf = (width: number): number => (Math.round(width * digit * 10) / 10) * 0.75;
  for (const [column, { width, hidden }] of (file.columns ?? []).entries()) {
    if (width !== undefined) content.columnWidths.set(column, pointsOf(width));
    if (hidden) content.hiddenColumns.add(column);
  }
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) content.rowHeights.set(row, height);
    if (hidden) content.hiddenRows.add(row);
  }
  content.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rowCount: endRow - startRow + 1,
    columnCount: endCol - startCol + 1,
  }));
  content.conditionalFormats = [...(file.conditionalRules ?? [])]
    .filter(({ type }) => type === "expression")
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => ({
      id: sheet.book.newObjectId(),
      areas: areasOf(rule.range),
      formula: `=${Array.isArray(rule.formula) ? (rule.formula[0] ?? "") : (rule.formula ?? "")}`,
      format: conditionalStyleFromFile(rule.style ?? {}, palette),
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
  content.validations = (file.dataValidations ?? []).map((each) =>
    validationFromFile(each, areasOf(each.range)),
  );
  sheet.freeze = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.protection = protectionFromFile(file.protection);
  sheet.pageLayout = {
    ...pageLayoutFromFile(file.pageSetup),
    headersFooters: headersFootersFromFile(file.headerFooter),
  };
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  const tab = file.view?.tabColor?.rgb;
  sheet.tabColor = tab ? `#${tab.slice(-6)}` : "";
  sheet.visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible";
}

const areasOf = (sqref: string): Area[] =>
  sqref.split(" ").flatMap((part) => {
    const area = parseArea(part);
    return area ? [area] : [];
  });

/** The width of a digit of the workbook's font, in pixels at 96 dots an inch. */
function digitPixels({ defaultFont }: Workbook): number {
  const wide = /等线|宋体|DengXian|SimSun/i.test(defaultFont?.name ?? "") && (defaultFont?.size ?? 11) >= 11;
  return wide ? 8 : 7;
}

function fillCells(sheet: SheetModel, file: Sheet, palette: Palette): void {
  const { content } = sheet;
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) content.cells.set(keyOf(row, column), { formula: null, value: toValue(value) });
    }
  }
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (cell.formulaSharedIndex !== undefined && cell.formula)
      masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const key = keyOf(row, column);
    const read = readCell(cell, row, column, masters);
    if (read) content.cells.set(key, read);
    if (cell.style) content.styles.set(key, styleFromFile(cell.style, palette));
    if (cell.comment) content.notes.set(key, { text: cell.comment.text, author: cell.comment.author ?? "" });
    if (cell.hyperlink) {
      const { target, location, tooltip } = cell.hyperlink;
      content.hyperlinks.set(key, {
        ...(target ? { address: target } : {}),
        ...(location ? { documentReference: location } : {}),
        ...(tooltip ? { screenTip: tooltip } : {}),
      });
    }
  }
  sheet.book.invalidate();
}

function readCell(
  cell: FileCell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, { formula: string; row: number; column: number }>,
): Cell | null {
  if (cell.formula === undefined) {
    if (cell.value === null) return null;
    return {
      formula: null,
      value: cell.type === "error" ? { error: String(cell.value) as ErrorCode } : toValue(cell.value),
    };
  }
  const master = cell.formula === "" ? masters.get(cell.formulaSharedIndex ?? -1) : undefined;
  const formula = master
    ? rebaseFormula(`=${master.formula}`, row - master.row, column - master.column)
    : `=${cell.formula}`;
  return { formula, value: toValue(cell.formulaResult ?? cell.value) };
}

const dayLength = 86400000;

/** The library turns numbers in date formats into dates; a cell holds the number. */
function toValue(value: string | number | boolean | Date | null): CellValue {
  return value instanceof Date ? value.getTime() / dayLength + 25569 : value;
}
