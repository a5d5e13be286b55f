"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sheetFromFile = sheetFromFile;
const model_1 = require("../model");
const rebase_formula_1 = require("../model/structure/rebase-formula");
const page_from_file_1 = require("./page-from-file");
const style_from_file_1 = require("./style-from-file");
const validation_file_1 = require("./validation-file");
/** Fills an empty sheet of the model from the file. */
function sheetFromFile(sheet, file, workbook) {
  const palette = { theme: workbook.themeColors ?? [] };
  const { content } = sheet;
  fillCells(sheet, file, palette);
  const digit = digitPixels(workbook);
  // To a tenth of a pixel: a file counts in 256ths of a digit.
  const pointsOf = (width) => (Math.round(width * digit * 10) / 10) * 0.75;
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
      format: (0, style_from_file_1.conditionalStyleFromFile)(rule.style ?? {}, palette),
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
  content.validations = (file.dataValidations ?? []).map((each) =>
    (0, validation_file_1.validationFromFile)(each, areasOf(each.range)),
  );
  sheet.freeze = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.protection = (0, page_from_file_1.protectionFromFile)(file.protection);
  sheet.pageLayout = {
    ...(0, page_from_file_1.pageLayoutFromFile)(file.pageSetup),
    headersFooters: (0, page_from_file_1.headersFootersFromFile)(file.headerFooter),
  };
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  const tab = file.view?.tabColor?.rgb;
  sheet.tabColor = tab ? `#${tab.slice(-6)}` : "";
  sheet.visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible";
}
const areasOf = (sqref) =>
  sqref.split(" ").flatMap((part) => {
    const area = (0, model_1.parseArea)(part);
    return area ? [area] : [];
  });
/** The width of a digit of the workbook's font, in pixels at 96 dots an inch. */
function digitPixels({ defaultFont }) {
  const wide = /等线|宋体|DengXian|SimSun/i.test(defaultFont?.name ?? "") && (defaultFont?.size ?? 11) >= 11;
  return wide ? 8 : 7;
}
function fillCells(sheet, file, palette) {
  const { content } = sheet;
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null)
        content.cells.set((0, model_1.keyOf)(row, column), { formula: null, value: toValue(value) });
    }
  }
  const masters = new Map();
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (cell.formulaSharedIndex !== undefined && cell.formula)
      masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const key = (0, model_1.keyOf)(row, column);
    const read = readCell(cell, row, column, masters);
    if (read) content.cells.set(key, read);
    if (cell.style) content.styles.set(key, (0, style_from_file_1.styleFromFile)(cell.style, palette));
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
function readCell(cell, row, column, masters) {
  if (cell.formula === undefined) {
    if (cell.value === null) return null;
    return {
      formula: null,
      value: cell.type === "error" ? { error: String(cell.value) } : toValue(cell.value),
    };
  }
  const master = cell.formula === "" ? masters.get(cell.formulaSharedIndex ?? -1) : undefined;
  const formula = master
    ? (0, rebase_formula_1.rebaseFormula)(`=${master.formula}`, row - master.row, column - master.column)
    : `=${cell.formula}`;
  return { formula, value: toValue(cell.formulaResult ?? cell.value) };
}
const dayLength = 86400000;
/** The library turns numbers in date formats into dates; a cell holds the number. */
function toValue(value) {
  return value instanceof Date ? value.getTime() / dayLength + 25569 : value;
}
