import { decodePart, openZip, PackageError, readRelationships, replaceEntries } from "../packages/index";
import type { FoundPlace, StoredContent } from "../sheet/index";
import { editSheet } from "./edit-sheet";
import { findWorkbook } from "./find-workbook";
import { encodePart } from "./package-parts";
import { PlainStyles } from "./plain-styles";
import { askToRecalculate } from "./recalculate";
import { unreadableFor } from "./unreadable-workbook";
import { withoutCalculationChain } from "./without-calculation-chain";
import { readWorkbookPart } from "./workbook-part";

/** A cell to write, by its place in the grid `readWorkbook` gives. */
export interface FileEdit {
  readonly place: FoundPlace;
  readonly content: StoredContent;
}

/**
 * The same .xlsx file with some cells holding something else: a string is text and never a formula, null is blank, a
 * formula is calculated as the file is next opened. Only the sheets concerned change, and in them only these cells;
 * their looks stay, except that a number does not keep a text or date format, nor a blank a date format. Everything else is left byte for byte.
 *
 * Throws UnreadableWorkbook when the file cannot be read, or a cell is part of an array formula.
 */
export function editWorkbook(bytes: Uint8Array, edits: readonly FileEdit[]): Uint8Array {
  try {
    return edit(bytes, edits);
  } catch (error) {
    if (error instanceof PackageError) throw unreadableFor(error.fault);
    throw error;
  }
}

function edit(bytes: Uint8Array, edits: readonly FileEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const zip = openZip(bytes);
  const workbookPath = findWorkbook(zip);
  const { sheets } = readWorkbookPart(zip, workbookPath);
  const links = readRelationships(zip, workbookPath);
  const stylesPath = links.find(({ type }) => type === "styles")?.path;
  const styles = new PlainStyles(stylesPath === undefined ? "" : decodePart(zip, stylesPath));
  const changed = new Map<string, string | null>();
  let formulasChanged = false;
  for (const [index, { name, path }] of sheets.entries()) {
    const own = edits.filter(({ place }) => place.sheet === index);
    if (own.length === 0) continue;
    const edited = editSheet(
      decodePart(zip, path),
      name,
      own.map(({ place: { row, column }, content }) => ({ row, column, content })),
      (style, content) => {
        if (typeof content === "string") return style;
        return content === null ? styles.forBlank(style) : styles.forNumber(style);
      },
    );
    changed.set(path, edited.text);
    formulasChanged ||= edited.formulasChanged;
  }
  const newStyles = styles.text();
  if (stylesPath !== undefined && newStyles !== undefined) changed.set(stylesPath, newStyles);
  changed.set(workbookPath, askToRecalculate(decodePart(zip, workbookPath)));
  if (formulasChanged)
    for (const [path, text] of withoutCalculationChain(zip, workbookPath)) changed.set(path, text);
  return replaceEntries(
    bytes,
    new Map([...changed].map(([path, text]) => [path, text === null ? null : encodePart(text)])),
  );
}
