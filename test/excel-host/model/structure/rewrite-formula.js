"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rewriteFormula = rewriteFormula;
exports.prefixOf = prefixOf;
exports.referenceText = referenceText;
const address_1 = require("../address");
const tokenize_1 = require("../calc/tokenize");
/**
 * Replaces parts of a formula token by token; undefined keeps a token as it stands. A formula that cannot be read
 * is left alone.
 */
function rewriteFormula(formula, replace) {
  const tokens = (0, tokenize_1.tokenize)(formula);
  if (!tokens) return formula;
  let text = "";
  let at = 0;
  for (const token of tokens) {
    const raw = formula.slice(token.start, token.end);
    text += formula.slice(at, token.start) + (replace(token, raw) ?? raw);
    at = token.end;
  }
  return text + formula.slice(at);
}
/** The sheet prefix as it stands in a reference's text, "!" included, or "". */
function prefixOf(raw) {
  return raw.slice(0, raw.lastIndexOf("!") + 1);
}
/** A reference's address without its sheet. */
function referenceText({ first, last, single }) {
  return single ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
}
function cornerText({ row, column, rowFixed, columnFixed }) {
  const columnText = column === null ? "" : (columnFixed ? "$" : "") + (0, address_1.columnName)(column);
  return columnText + (row === null ? "" : (rowFixed ? "$" : "") + String(row + 1));
}
