"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rewriteSheetName = rewriteSheetName;
exports.rewriteAllFormulas = rewriteAllFormulas;
const address_1 = require("../address");
const rewrite_formula_1 = require("./rewrite-formula");
/** Follows a sheet's new name in every formula of the workbook; null makes them #REF!, as deleting does. */
function rewriteSheetName(book, before, after) {
  const rewrite = (formula) =>
    (0, rewrite_formula_1.rewriteFormula)(formula, (token, raw) => {
      const sheet = token.type === "reference" ? token.reference.sheet : null;
      if (sheet === null || sheet.toLowerCase() !== before.toLowerCase()) return undefined;
      return after === null
        ? "#REF!"
        : (0, address_1.sheetPrefix)(after) + raw.slice((0, rewrite_formula_1.prefixOf)(raw).length);
    });
  rewriteAllFormulas(book, rewrite);
}
/** Runs every formula of the workbook (cells, names, conditional formats, validations) through `rewrite`. */
function rewriteAllFormulas(book, rewrite) {
  const renameAll = (names, sheetId) => {
    for (const [key, name] of names) names.set(key, { ...name, formula: rewrite(name.formula, sheetId) });
  };
  renameAll(book.names, null);
  for (const sheet of book.sheets) {
    renameAll(sheet.names, sheet.id);
    const { content } = sheet;
    for (const [key, cell] of content.cells) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula, sheet.id);
      if (formula !== cell.formula) content.cells.set(key, { formula, value: cell.value });
    }
    content.conditionalFormats = content.conditionalFormats.map((each) => ({
      ...each,
      formula: rewrite(each.formula, sheet.id),
    }));
    content.validations = content.validations.map((each) => {
      const { rule } = each;
      if (rule.type === "custom")
        return { ...each, rule: { ...rule, formula: rewrite(rule.formula, sheet.id) } };
      if (rule.type === "list" && rule.source.startsWith("=")) {
        return { ...each, rule: { ...rule, source: rewrite(rule.source, sheet.id) } };
      }
      return each;
    });
  }
}
