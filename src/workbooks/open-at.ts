import {
  decodePart,
  openZip,
  PackageError,
  readRelationships,
  replaceEntries,
  scanTags,
  type XmlTag,
} from "../packages/index";
import { cellAddress, type FoundPlace } from "../sheet/index";
import { changedTag } from "./changed-tag";
import { findWorkbook } from "./find-workbook";
import { encodePart } from "./package-parts";
import { patchText, type Patch } from "./patch-text";
import { unreadableFor } from "./unreadable-workbook";
import { readWorkbookPart } from "./workbook-part";

/** How many rows and columns a screen shows at least. */
const screen = { rows: 24, columns: 10 } as const;

/**
 * The same .xlsx file, which opens on this cell: its sheet in front and alone selected, the cell active and in view.
 * A hidden sheet cannot be shown; then nothing changes. Only the parts change that say what is shown. Throws
 * UnreadableWorkbook.
 *
 * @param place in the grid `readWorkbook` gives
 */
export function openAt(bytes: Uint8Array, place: FoundPlace): Uint8Array {
  try {
    return shownAt(bytes, place);
  } catch (error) {
    if (error instanceof PackageError) throw unreadableFor(error.fault);
    throw error;
  }
}

function shownAt(bytes: Uint8Array, place: FoundPlace): Uint8Array {
  const zip = openZip(bytes);
  const workbookPath = findWorkbook(zip);
  const shown = readWorkbookPart(zip, workbookPath).sheets[place.sheet];
  if (!shown || shown.hidden) return bytes;
  const workbook = decodePart(zip, workbookPath);
  const pathOf = new Map(readRelationships(zip, workbookPath).map(({ id, path }) => [id, path]));
  // Tabs are counted with chart sheets, which hold no cells.
  const tabs = [...scanTags(workbook)]
    .filter((tag) => tag.kind !== "close" && tag.localName === "sheet")
    .map(({ attributes }) => {
      const key = [...attributes.keys()].find((each) => each.endsWith(":id"));
      return pathOf.get(attributes.get(key ?? "") ?? "");
    });
  const changed = new Map<string, string>();
  changed.set(workbookPath, withActiveTab(workbook, tabs.indexOf(shown.path)));
  for (const path of new Set(tabs)) {
    if (path === undefined || !zip.has(path)) continue;
    const text = decodePart(zip, path);
    const next = path === shown.path ? withSelection(text, place) : withoutSelectedTab(text);
    if (next !== text) changed.set(path, next);
  }
  return replaceEntries(bytes, new Map([...changed].map(([path, text]) => [path, encodePart(text)])));
}

function withActiveTab(workbook: string, tab: number): string {
  const tags = [...scanTags(workbook)].filter(({ kind }) => kind !== "close");
  const views = tags.filter((tag) => tag.localName === "workbookView");
  if (views.length > 0) {
    return patchText(
      workbook,
      views.map((tag) => changedTag(workbook, tag, { activeTab: String(tab), firstSheet: undefined })),
    );
  }
  const sheets = tags.find((tag) => tag.localName === "sheets");
  if (!sheets) throw new PackageError("XML_MALFORMED", "workbook", "no sheets");
  const p = sheets.prefix;
  const text = `<${p}bookViews><${p}workbookView activeTab="${tab}"/></${p}bookViews>`;
  // An empty list of views may stand there; the schema allows no second one.
  const empty = tags.find((tag) => tag.localName === "bookViews");
  if (empty?.kind === "empty") return patchText(workbook, [{ start: empty.start, end: empty.end, text }]);
  return patchText(workbook, [{ start: sheets.start, end: sheets.start, text }]);
}

/** Two selected sheets are one group, in which every entry is typed twice. */
function withoutSelectedTab(text: string): string {
  const patches: Patch[] = [];
  for (const tag of headTags(text)) {
    if (tag.localName === "sheetView" && tag.attributes.has("tabSelected"))
      patches.push(changedTag(text, tag, { tabSelected: undefined }));
  }
  return patchText(text, patches);
}

function withSelection(text: string, place: FoundPlace): string {
  const tags = headTags(text);
  const views = tags.filter((tag) => tag.localName === "sheetView" && tag.kind !== "close");
  const [root] = tags;
  if (!root) throw new PackageError("XML_MALFORMED", "sheet", "no root");
  if (views.length === 0) {
    const p = root.prefix;
    const topLeft = corner(place);
    const scrolled = topLeft === undefined ? "" : ` topLeftCell="${topLeft}"`;
    const view = `<${p}sheetView tabSelected="1"${scrolled} workbookViewId="0">${selection(p, place)}</${p}sheetView>`;
    const start = placeOfViews(tags);
    return patchText(text, [{ start, end: start, text: `<${p}sheetViews>${view}</${p}sheetViews>` }]);
  }
  const patches = views.flatMap((view) => patchesOfView(text, tags, view, place));
  return patchText(text, patches);
}

function patchesOfView(text: string, tags: readonly XmlTag[], view: XmlTag, place: FoundPlace): Patch[] {
  const p = view.prefix;
  const end = tags.find((tag) => tag.kind === "close" && tag.name === view.name && tag.start >= view.end);
  const inside =
    view.kind === "empty" || !end ? [] : tags.filter(({ start }) => start >= view.end && start < end.start);
  const pane = inside.find((tag) => tag.localName === "pane" && tag.kind !== "close");
  const opening = changedTag(text, view, {
    tabSelected: "1",
    // With a pane, the part before the split stays where it is.
    ...(!pane && { topLeftCell: corner(place) }),
  });
  if (view.kind === "empty") {
    const start = opening.text.replace(/\s*\/>$/, ">");
    return [{ ...opening, text: `${start}${selection(p, place)}</${view.name}>` }];
  }
  const gone = inside
    .filter((tag) => tag.localName === "selection" && tag.kind !== "close")
    .map((tag) => ({ start: tag.start, end: endOf(tag, inside), text: "" }));
  const at = pane ? endOf(pane, inside) : view.end;
  const split = pane && paneOf(pane, place);
  return [
    opening,
    ...(pane && split
      ? [changedTag(text, pane, { activePane: split.name, topLeftCell: split.topLeftCell })]
      : []),
    ...gone,
    { start: at, end: at, text: selection(p, place, split?.name) },
  ];
}

/** Which part of a split sheet a cell stands in, and where its moving part begins so that the cell is in view. */
function paneOf(
  { attributes }: XmlTag,
  { row, column }: FoundPlace,
): { name: string | undefined; topLeftCell: string | undefined } {
  const isFrozen = /^frozen/.test(attributes.get("state") ?? "");
  if (!isFrozen) return { name: attributes.get("activePane"), topLeftCell: attributes.get("topLeftCell") };
  const [rows, columns] = [Number(attributes.get("ySplit") ?? 0), Number(attributes.get("xSplit") ?? 0)];
  const vertical = rows > 0 && row >= rows ? "bottom" : "top";
  const horizontal = columns > 0 && column >= columns ? "Right" : "Left";
  const topLeftCell = cellAddress(
    Math.max(rows, firstShown(row, screen.rows)),
    Math.max(columns, firstShown(column, screen.columns)),
  );
  return { name: vertical + horizontal, topLeftCell };
}

function endOf(tag: XmlTag, tags: readonly XmlTag[]): number {
  if (tag.kind === "empty") return tag.end;
  return (
    tags.find((other) => other.kind === "close" && other.name === tag.name && other.start >= tag.end)?.end ??
    tag.end
  );
}

function selection(prefix: string, { row, column }: FoundPlace, pane?: string): string {
  const address = cellAddress(row, column);
  return `<${prefix}selection${pane === undefined ? "" : ` pane="${pane}"`} activeCell="${address}" sqref="${address}"/>`;
}

/** The corner a sheet is scrolled to so that the cell is in view; undefined where it is from the start. */
function corner({ row, column }: FoundPlace): string | undefined {
  const [top, left] = [firstShown(row, screen.rows), firstShown(column, screen.columns)];
  return top + left === 0 ? undefined : cellAddress(top, left);
}

function firstShown(line: number, shown: number): number {
  return line < shown ? 0 : line - shown / 2;
}

/** The tags before the cells. */
function headTags(text: string): XmlTag[] {
  const tags: XmlTag[] = [];
  for (const tag of scanTags(text)) {
    if (tag.localName === "sheetData") return [...tags, tag];
    tags.push(tag);
  }
  return tags;
}

/** Where the list of views belongs by the order of the schema. */
function placeOfViews(tags: readonly XmlTag[]): number {
  const next = tags.find((tag) => ["sheetFormatPr", "cols", "sheetData"].includes(tag.localName));
  if (!next) throw new PackageError("XML_MALFORMED", "sheet", "no sheetData");
  return next.start;
}
