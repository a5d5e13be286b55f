"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tidyFormula = tidyFormula;
const parse_1 = require("./parse");
const tokenize_1 = require("./tokenize");
/**
 * The formula as Excel keeps it: function names and addresses in capitals, a missing last ")" added.
 * Null where Excel would refuse it.
 */
function tidyFormula(text) {
  const complete = (0, parse_1.parseFormula)(text) ? text : closeBrackets(text);
  const tokens = complete === null ? null : (0, tokenize_1.tokenize)(complete);
  if (complete === null || !tokens) return null;
  let tidy = "=";
  let at = complete.startsWith("=") ? 1 : 0;
  for (const token of tokens) {
    const raw = complete.slice(token.start, token.end);
    tidy += complete.slice(at, token.start);
    if (token.type === "reference") {
      const mark = raw.lastIndexOf("!") + 1;
      tidy += raw.slice(0, mark) + raw.slice(mark).toUpperCase();
    } else tidy += token.type === "function" || token.type === "boolean" ? raw.toUpperCase() : raw;
    at = token.end;
  }
  return tidy + complete.slice(at);
}
function closeBrackets(text) {
  const tokens = (0, tokenize_1.tokenize)(text);
  if (!tokens) return null;
  let open = 0;
  for (const token of tokens) {
    if (token.type === "function" || (token.type === "mark" && token.mark === "(")) open++;
    else if (token.type === "mark" && token.mark === ")") open--;
  }
  const complete = text + ")".repeat(Math.max(0, open));
  return open > 0 && (0, parse_1.parseFormula)(complete) ? complete : null;
}
