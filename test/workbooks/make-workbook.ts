import { makeZip, type MadeEntry } from "../packages/make-zip";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** The whole part, or what stands in sheetData. */
  readonly xml?: string | Uint8Array;
  readonly rows?: string;
}

/** The parts of a workbook by path, for a test to change before they are packed. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  strings?: string,
): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  parts.set(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  parts.set(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  if (strings !== undefined) {
    links.push(`<Relationship Id="strings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`);
    parts.set("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${strings}</sst>`);
  }
  parts.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`,
  );
  sheets.forEach(({ xml, rows = "" }, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, xml ?? sheetXml(rows));
  });
  return parts;
}

export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

export function packParts(
  parts: ReadonlyMap<string, string | Uint8Array>,
  change: (entry: MadeEntry) => MadeEntry = (entry) => entry,
): Uint8Array {
  return makeZip([...parts].map(([path, data]) => change({ path, data })));
}

/** A workbook of one sheet 表, with these rows. */
export function oneSheet(rows: string, strings?: string): Uint8Array {
  return packParts(workbookParts([{ name: "表", rows }], strings));
}
