import type { NamedRange } from "hucre";
import { absoluteAddress, quotedSheetName, wholeColumns } from "../sheet/index";
import type { SheetLayout, WorkbookLayout } from "../sheet/index";
import { normalFont } from "./column-width";
import { fileSheet } from "./file-sheet";

/** The same in every file, so that equal workbooks are equal bytes. */
const WRITTEN_ON = new Date(Date.UTC(2020, 0, 1));

/**
 * Writes a workbook laid out as an .xlsx file, every field of the layout included. Programs recalculate it as they
 * open it; until then formulas show the results laid out. The same layout always gives the same bytes.
 *
 * A layout that no file can hold (a title over 32 characters, a list item with a comma, two cells in one place) is
 * our own mistake and throws a plain Error.
 *
 * @param properties title and author as the file's properties show them
 */
export async function writeWorkbook(
  layout: WorkbookLayout<string>,
  properties: { readonly title?: string; readonly author?: string } = {},
): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: layout.sheets.map(fileSheet),
    defaultFont: normalFont,
    namedRanges: [...printNames(layout.sheets), ...layoutNames(layout)],
    properties: {
      ...(properties.title === undefined ? {} : { title: properties.title }),
      ...(properties.author === undefined ? {} : { creator: properties.author }),
      created: WRITTEN_ON,
      modified: WRITTEN_ON,
    },
  });
}

/** Print areas and titles as the names the format reserves; the library would leave the sheet's name unquoted. */
function printNames(sheets: readonly SheetLayout<string>[]): NamedRange[] {
  return sheets.flatMap(({ name: scope, print }) => {
    const sheet = quotedSheetName(scope);
    const names: NamedRange[] = [
      { name: "_xlnm.Print_Area", range: `${sheet}!${absoluteAddress(print.area)}`, scope },
    ];
    const titles = [
      ...(print.titleColumns ? [wholeColumns(print.titleColumns)] : []),
      ...(print.titleRows ? [`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`] : []),
    ];
    if (titles.length > 0) {
      const range = titles.map((title) => `${sheet}!${title}`).join(",");
      names.push({ name: "_xlnm.Print_Titles", range, scope });
    }
    return names;
  });
}

function layoutNames(layout: WorkbookLayout<string>): NamedRange[] {
  return layout.names.map(({ name, sheet: key, areas }) => {
    const sheet = layout.sheets.find((candidate) => candidate.key === key);
    if (sheet === undefined) throw new Error(`${name}: no sheet ${key}`);
    const range = areas.map((area) => `${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`).join(",");
    return { name, range };
  });
}
