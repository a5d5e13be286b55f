import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  sheetPrefix,
  type SheetModel,
  type WorkbookModel,
} from "../model";
import { fileFont, sheetToFile } from "./sheet-to-file";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The workbook as the bytes of an .xlsx file: contents with their last results, formats, checks, names, print set-up
 * and protection. Add-in settings, custom XML and threaded comments stay behind, since the library cannot write them.
 */
export async function saveModel(book: WorkbookModel): Promise<Uint8Array> {
  book.calculate();
  return writeXlsx({
    sheets: book.sheets.map(sheetToFile),
    defaultFont: fileFont,
    activeSheet: book.sheets.indexOf(book.activeSheet),
    namedRanges: [...namesOf(book.names.values()), ...book.sheets.flatMap(namesOfSheet)],
    properties: {
      ...(book.properties["title"] ? { title: book.properties["title"] } : {}),
      ...(book.properties["author"] ? { creator: book.properties["author"] } : {}),
      ...(book.properties["subject"] ? { subject: book.properties["subject"] } : {}),
    },
    ...(book.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}

function namesOf(
  names: Iterable<{ name: string; formula: string; comment: string }>,
  scope?: string,
): NamedRange[] {
  return [...names].map(({ name, formula, comment }) => ({
    name,
    range: formula.replace(/^=/, ""),
    ...(scope === undefined ? {} : { scope }),
    ...(comment === "" ? {} : { comment }),
  }));
}

/** Print area and titles travel as names the format reserves; the library would not quote a sheet's name there. */
function namesOfSheet(sheet: SheetModel): NamedRange[] {
  const names = namesOf(sheet.names.values(), sheet.name);
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = sheetPrefix(sheet.name);
  const add = (name: string, areas: readonly string[]): void => {
    if (areas.length > 0) {
      names.push({ name, range: areas.map((area) => prefix + area).join(","), scope: sheet.name });
    }
  };
  add(
    "_xlnm.Print_Area",
    (printArea ?? []).map((area) => areaAddress(area, true)),
  );
  add("_xlnm.Print_Titles", [
    ...(titleColumns
      ? [
          areaAddress(
            {
              row: 0,
              column: titleColumns.first,
              rowCount: MAX_ROWS,
              columnCount: titleColumns.last - titleColumns.first + 1,
            },
            true,
          ),
        ]
      : []),
    ...(titleRows
      ? [
          areaAddress(
            {
              row: titleRows.first,
              column: 0,
              rowCount: titleRows.last - titleRows.first + 1,
              columnCount: MAX_COLUMNS,
            },
            true,
          ),
        ]
      : []),
  ]);
  return names;
}
