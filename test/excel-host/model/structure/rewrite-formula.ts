import { columnName } from "../address";
import { tokenize, type Corner, type Reference, type Token } from "../calc/tokenize";

/**
 * Replaces parts of a formula token by token; undefined keeps a token as it stands. A formula that cannot be read
 * is left alone.
 */
export function rewriteFormula(
  formula: string,
  replace: (token: Token, raw: string) => string | undefined,
): string {
  const tokens = tokenize(formula);
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
export function prefixOf(raw: string): string {
  return raw.slice(0, raw.lastIndexOf("!") + 1);
}

/** A reference's address without its sheet. */
export function referenceText({ first, last, single }: Pick<Reference, "first" | "last" | "single">): string {
  return single ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const columnText = column === null ? "" : (columnFixed ? "$" : "") + columnName(column);
  return columnText + (row === null ? "" : (rowFixed ? "$" : "") + String(row + 1));
}
