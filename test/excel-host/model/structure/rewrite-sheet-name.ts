import { sheetPrefix } from "../address";
import type { DefinedName } from "../types";
import type { WorkbookModel } from "../workbook";
import { prefixOf, rewriteFormula } from "./rewrite-formula";

/** Follows a sheet's new name in every formula of the workbook; null makes them #REF!, as deleting does. */
export function rewriteSheetName(book: WorkbookModel, before: string, after: string | null): void {
  const rewrite = (formula: string): string =>
    rewriteFormula(formula, (token, raw) => {
      const sheet = token.type === "reference" ? token.reference.sheet : null;
      if (sheet === null || sheet.toLowerCase() !== before.toLowerCase()) return undefined;
      return after === null ? "#REF!" : sheetPrefix(after) + raw.slice(prefixOf(raw).length);
    });
  rewriteAllFormulas(book, rewrite);
}

/** Runs every formula of the workbook (cells, names, conditional formats, validations) through `rewrite`. */
export function rewriteAllFormulas(
  book: WorkbookModel,
  rewrite: (formula: string, sheetId: string | null) => string,
): void {
  const renameAll = (names: Map<string, DefinedName>, sheetId: string | null): void => {
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
