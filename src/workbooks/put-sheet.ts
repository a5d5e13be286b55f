import {
  decodePart,
  openZip,
  PackageError,
  readRelationships,
  replaceEntries,
  scanTags,
  type Zip,
} from "../packages/index";
import type { SheetLayout } from "../sheet/index";
import { AddedStyles } from "./added-styles";
import { escapeXml } from "./cell-xml";
import { findWorkbook } from "./find-workbook";
import { contentTypesPath, encodePart, linksPathOf } from "./package-parts";
import { patchText } from "./patch-text";
import { askToRecalculate } from "./recalculate";
import { sheetXml, type CellLink } from "./sheet-xml";
import { unreadableFor } from "./unreadable-workbook";
import { withoutCalculationChain } from "./without-calculation-chain";
import { readWorkbookPart } from "./workbook-part";

const strict = "http://purl.oclc.org/ooxml/";
const transitional = "http://schemas.openxmlformats.org/";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The same .xlsx file with one more sheet, the last; or, where a sheet has its name, with that one's cells replaced.
 * Nothing else changes but the lists that name the sheets and the looks the new one needs; one with formulas has the
 * whole workbook calculated as it is next opened. Throws UnreadableWorkbook.
 */
export function putSheet(
  bytes: Uint8Array,
  layout: SheetLayout<string>,
  links: readonly CellLink[],
): Uint8Array {
  try {
    return put(bytes, layout, links);
  } catch (error) {
    if (error instanceof PackageError) throw unreadableFor(error.fault);
    throw error;
  }
}

function put(bytes: Uint8Array, layout: SheetLayout<string>, links: readonly CellLink[]): Uint8Array {
  const zip = openZip(bytes);
  const workbookPath = findWorkbook(zip);
  const workbook = decodePart(zip, workbookPath);
  const isStrict = workbook.includes(`"${strict}spreadsheetml/main"`);
  const stylesPath = readRelationships(zip, workbookPath).find(({ type }) => type === "styles")?.path;
  const styles = new AddedStyles(stylesPath === undefined ? "" : decodePart(zip, stylesPath));
  const namespace = isStrict ? `${strict}spreadsheetml/main` : `${transitional}spreadsheetml/2006/main`;
  const xml = sheetXml(layout, links, namespace, styles);
  const changed = new Map<string, string | null>();
  const { sheets } = readWorkbookPart(zip, workbookPath);
  const before = sheets.find(({ name }) => name.toLowerCase() === layout.name.toLowerCase());
  if (before) {
    changed.set(before.path, xml);
    for (const [path, text] of withoutCalculationChain(zip, workbookPath)) changed.set(path, text);
  } else
    for (const [path, text] of addedSheet(zip, workbookPath, workbook, layout.name, isStrict, xml))
      changed.set(path, text);
  if (layout.cells.some(({ content }) => content && "formula" in content))
    changed.set(workbookPath, askToRecalculate(changed.get(workbookPath) ?? workbook));
  const newStyles = styles.text();
  if (stylesPath !== undefined && newStyles !== undefined) changed.set(stylesPath, newStyles);
  return replaceEntries(
    bytes,
    new Map([...changed].map(([path, text]) => [path, text === null ? null : encodePart(text)])),
  );
}

/** The new part, and the three parts that have to name it. */
function addedSheet(
  zip: Zip,
  workbookPath: string,
  workbook: string,
  name: string,
  isStrict: boolean,
  xml: string,
): [string, string][] {
  const linksPath = linksPathOf(workbookPath);
  const links = decodePart(zip, linksPath);
  const contentTypes = decodePart(zip, contentTypesPath);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const free = (candidate: (n: number) => string, isTaken: (each: string) => boolean) => {
    let n = 1;
    while (isTaken(candidate(n))) n += 1;
    return candidate(n);
  };
  const target = free(
    (n) => `worksheets/sheet${n}.xml`,
    (each) => zip.has(folder + each),
  );
  const id = free(
    (n) => `rId${n}`,
    (each) => [...scanTags(links)].some(({ attributes }) => attributes.get("Id") === each),
  );
  const tags = [...scanTags(workbook)].filter((tag) => tag.kind !== "close" && tag.localName === "sheet");
  const [first] = tags;
  if (!first) throw new PackageError("XML_MALFORMED", workbookPath, "no sheets");
  const sheetId = 1 + Math.max(...tags.map(({ attributes }) => Number(attributes.get("sheetId")) || 0));
  const idAttribute = [...first.attributes.keys()].find((key) => key.endsWith(":id")) ?? "r:id";
  const typeRoot = isStrict ? `${strict}officeDocument` : `${transitional}officeDocument/2006`;
  return [
    [folder + target, xml],
    [
      workbookPath,
      withLast(workbook, "sheets", (p) => {
        return `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${idAttribute}="${id}"/>`;
      }),
    ],
    [
      linksPath,
      withLast(links, "Relationships", (p) => {
        return `<${p}Relationship Id="${id}" Type="${typeRoot}/relationships/worksheet" Target="${target}"/>`;
      }),
    ],
    [
      contentTypesPath,
      withLast(contentTypes, "Types", (p) => {
        return `<${p}Override PartName="/${folder}${target}" ContentType="${worksheetType}"/>`;
      }),
    ],
  ];
}

/** The text with one more element at the end of a list. */
function withLast(text: string, list: string, element: (prefix: string) => string): string {
  const closing = [...scanTags(text)].find((tag) => tag.kind === "close" && tag.localName === list);
  if (!closing) throw new PackageError("XML_MALFORMED", list, "not closed");
  return patchText(text, [{ start: closing.start, end: closing.start, text: element(closing.prefix) }]);
}
