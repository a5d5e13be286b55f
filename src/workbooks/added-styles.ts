import { scanTags, type XmlTag } from "../packages/index";
import type { CellStyle } from "../sheet/index";
import { escapeXml } from "./cell-xml";
import { patchText, type Patch } from "./patch-text";

/** The lists of the styles part that a look is made of, with the element each holds. */
const lists = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" } as const;
type ListName = keyof typeof lists;

interface StyleList {
  readonly opening: XmlTag;
  /** The same tag where the list is empty. */
  readonly closing: XmlTag;
  readonly count: number;
  readonly added: string[];
}

const numberFormats: Readonly<Record<string, number>> = { General: 0, "0": 1, "@": 49 };

/** Looks added behind those a workbook has, so that none of its own changes its number. */
export class AddedStyles {
  private readonly lists: Readonly<Partial<Record<ListName, StyleList>>>;
  private readonly prefix: string;
  /** The looks of conditional formats, in a workbook that had none. */
  private readonly firstMarks: string[] = [];

  constructor(private readonly source: string) {
    const tags = [...scanTags(source)];
    this.prefix = tags[0]?.prefix ?? "";
    const named = (Object.keys(lists) as ListName[]).map((name) => [name, this.find(tags, name)] as const);
    this.lists = Object.fromEntries(named.filter(([, list]) => list !== undefined));
  }

  /** The number of a cell's style that looks like this; undefined, the plain one, where the workbook keeps none. */
  numberOf(style: CellStyle): string | undefined {
    const { prefix: p } = this;
    const font = this.add(
      "fonts",
      `<${p}font>${style.bold ? `<${p}b/>` : ""}<${p}sz val="${style.size}"/>` +
        `<${p}color rgb="${argb(style.color)}"/><${p}name val="${escapeXml(style.font)}"/></${p}font>`,
    );
    const fill = this.add(
      "fills",
      `<${p}fill><${p}patternFill ` +
        (style.fill === null
          ? `patternType="none"/>`
          : `patternType="solid"><${p}fgColor rgb="${argb(style.fill)}"/></${p}patternFill>`) +
        `</${p}fill>`,
    );
    const edge = (name: string) => (style.bordered ? `<${p}${name} style="thin"/>` : `<${p}${name}/>`);
    const edges = ["left", "right", "top", "bottom"].map(edge).join("");
    const border = this.add("borders", `<${p}border>${edges}<${p}diagonal/></${p}border>`);
    if (font === undefined || fill === undefined || border === undefined) return undefined;
    return this.add(
      "cellXfs",
      `<${p}xf numFmtId="${numberFormats[style.numberFormat] ?? 0}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<${p}alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${style.wrapped ? ' wrapText="1"' : ""}${style.shrunk ? ' shrinkToFit="1"' : ""}/>` +
        `<${p}protection locked="${style.locked ? 1 : 0}"/></${p}xf>`,
    );
  }

  /** The number of the look a conditional format gives; undefined where the workbook keeps no looks at all. */
  numberOfMark({ fill, color }: { readonly fill: string; readonly color: string }): string | undefined {
    const { prefix: p } = this;
    const paint = (name: string) => `<${p}${name} rgb="${argb(fill)}"/>`;
    const xml =
      `<${p}dxf><${p}font><${p}color rgb="${argb(color)}"/></${p}font><${p}fill><${p}patternFill patternType="solid">` +
      `${paint("fgColor")}${paint("bgColor")}</${p}patternFill></${p}fill></${p}dxf>`;
    if (this.lists.dxfs) return this.add("dxfs", xml);
    if (!this.lists.cellXfs) return undefined;
    if (!this.firstMarks.includes(xml)) this.firstMarks.push(xml);
    return String(this.firstMarks.indexOf(xml));
  }

  /** The styles part with what was added; undefined when nothing was. */
  text(): string | undefined {
    const patches = [
      ...Object.values(this.lists).flatMap((list) => this.patchesOf(list)),
      ...this.patchesOfFirstMarks(),
    ];
    return patches.length === 0 ? undefined : patchText(this.source, patches);
  }

  private find(tags: readonly XmlTag[], list: ListName): StyleList | undefined {
    const from = tags.findIndex(({ name, kind }) => name === this.prefix + list && kind !== "close");
    const opening = tags[from];
    if (!opening) return undefined;
    if (opening.kind === "empty") return { opening, closing: opening, count: 0, added: [] };
    const to = tags.findIndex(({ name }, index) => index > from && name === this.prefix + list);
    const closing = tags[to];
    if (!closing) return undefined;
    const count = tags
      .slice(from, to)
      .filter(({ name, kind }) => name === this.prefix + lists[list] && kind !== "close").length;
    return { opening, closing, count, added: [] };
  }

  /** The list of these looks stands behind that of the named cell styles, which a workbook need not have. */
  private patchesOfFirstMarks(): Patch[] {
    const { prefix: p, firstMarks } = this;
    if (firstMarks.length === 0) return [];
    const ends = [...scanTags(this.source)].filter(
      ({ name, kind }) => kind !== "open" && (name === `${p}cellStyles` || name === `${p}cellXfs`),
    );
    const end = ends[ends.length - 1]?.end;
    if (end === undefined) throw new Error("The looks of cells have no end");
    const text = `<${p}dxfs count="${firstMarks.length}">${firstMarks.join("")}</${p}dxfs>`;
    return [{ start: end, end, text }];
  }

  private add(name: ListName, xml: string): string | undefined {
    const list = this.lists[name];
    if (!list) return undefined;
    const known = list.added.indexOf(xml);
    if (known < 0) list.added.push(xml);
    return String(list.count + (known < 0 ? list.added.length - 1 : known));
  }

  private patchesOf({ opening, closing, count, added }: StyleList): Patch[] {
    if (added.length === 0) return [];
    const { source } = this;
    const isEmpty = opening === closing;
    const start = source
      .slice(opening.start, opening.end)
      .replace(/(\scount\s*=\s*["'])\d+/, `$1${count + added.length}`)
      .replace(/\s*\/>$/, ">");
    const end = isEmpty ? `</${opening.name}>` : "";
    const own = { start: opening.start, end: opening.end };
    if (isEmpty) return [{ ...own, text: start + added.join("") + end }];
    return [
      { ...own, text: start },
      { start: closing.start, end: closing.start, text: added.join("") },
    ];
  }
}

/** #RRGGBB as the file has it, opaque. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
