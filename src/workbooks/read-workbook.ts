import { openZip, PackageError, recogniseFormat, packageLimits } from "../packages/index";
import type { Grid } from "../sheet/index";
import { findWorkbook } from "./find-workbook";
import { readDateStyles } from "./date-styles";
import { readSharedStrings } from "./shared-strings";
import { newCellBudget } from "./sheet-cell";
import { readSheetPart } from "./sheet-part";
import { toGridSheet } from "./to-grid-sheet";
import { unreadableFor, unreadableFormat } from "./unreadable-workbook";
import { readWorkbookPart } from "./workbook-part";

/**
 * Reads the values and formulas of an .xlsx (or .xlsm, .xltx) file: all worksheets in the order of their tabs, each
 * cropped to the cells that hold something. Formulas are kept as text and never evaluated; a formula the file stores
 * no result for has the value null. Dates are the serial numbers they are stored as, and named as dates. Macros, links
 * to other files, pictures and looks are not looked at.
 *
 * Throws UnreadableWorkbook, and nothing else, whatever the bytes are: its `message` is a Chinese sentence saying what
 * the file is or what is wrong with it, and what to ask for.
 */
export function readWorkbook(bytes: Uint8Array): Grid {
  const format = recogniseFormat(bytes);
  if (format !== "zip") {
    throw bytes.length > packageLimits.fileBytes && format === "unknown"
      ? unreadableFor("TOO_BIG")
      : unreadableFormat(format);
  }
  try {
    const zip = openZip(bytes);
    const workbook = readWorkbookPart(zip, findWorkbook(zip));
    const strings = workbook.strings === null ? [] : readSharedStrings(zip, workbook.strings);
    const dateStyles = workbook.styles === null ? new Set<string>() : readDateStyles(zip, workbook.styles);
    const budget = newCellBudget();
    return workbook.sheets.map((sheet) =>
      toGridSheet(sheet, readSheetPart(zip, sheet, { strings, dateStyles }, budget), budget),
    );
  } catch (error) {
    if (error instanceof PackageError) throw unreadableFor(error.fault);
    throw error;
  }
}
