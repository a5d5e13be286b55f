import { PackageError, readRelationships, readXml, type Zip } from "../packages/index";
import { spreadsheetNames } from "./spreadsheet-names";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { noSheets, tooManySheets } from "./wording";

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of the part with its cells. */
  readonly path: string;
}

export interface WorkbookPart {
  /** Worksheets in the order of their tabs; chart and macro sheets hold no cells and are left out. */
  readonly sheets: readonly WorkbookSheet[];
  /** Path of the shared strings, or null when the workbook has none. */
  readonly strings: string | null;
  /** Path of the styles, or null when the workbook has none. */
  readonly styles: string | null;
}

const MOST_SHEETS = 500;

/** Reads the workbook part at `path`: which sheets there are and where. */
export function readWorkbookPart(zip: Zip, path: string): WorkbookPart {
  const relationships = new Map(readRelationships(zip, path).map((one) => [one.id, one]));
  const sheets: WorkbookSheet[] = [];
  let root: string | null = null;
  readXml(zip, path, {
    namespaces: spreadsheetNames,
    open(name, attributes) {
      root ??= name;
      if (name !== "sheet") return;
      const target = relationships.get(attributes.get("r:id") ?? "");
      const sheetName = attributes.get("name");
      if (sheetName === undefined || target === undefined) throw new PackageError("PART_MISSING", path);
      if (target.type !== "worksheet") return;
      if (sheets.length === MOST_SHEETS)
        throw new UnreadableWorkbook("TOO_MANY_SHEETS", tooManySheets(MOST_SHEETS));
      const state = attributes.get("state");
      sheets.push({
        name: sheetName,
        hidden: state === "hidden" || state === "veryHidden",
        path: target.path,
      });
    },
  });
  if (root !== "workbook") throw new PackageError("XML_MALFORMED", path, "no workbook");
  if (sheets.length === 0) throw new UnreadableWorkbook("NO_SHEETS", noSheets);
  const partOf = (kind: string) =>
    [...relationships.values()].find(({ type }) => type === kind)?.path ?? null;
  return { sheets, strings: partOf("sharedStrings"), styles: partOf("styles") };
}
