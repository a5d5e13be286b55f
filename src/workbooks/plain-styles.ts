import { scanTags, type XmlTag } from "../packages/index";
import { isDateFormat } from "../sheet/index";
import { patchText } from "./patch-text";
import { unescapeXml } from "./cell-xml";

/** The number formats every workbook has that show a number as a date or time. */
const builtInDates = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
]);
const builtInText = 49;

/**
 * The styles of a workbook's cells. A number needs one that shows it as a number: under a text format it becomes a
 * text at the next edit, under a date format 12 shows as a day of 1900.
 */
export class PlainStyles {
  private readonly formats: readonly XmlTag[];
  private readonly closing: XmlTag | undefined;
  private readonly opening: XmlTag | undefined;
  /** The codes of the workbook's own number formats, by their numbers. */
  private readonly codes: ReadonlyMap<string, string>;
  private readonly plain = new Map<string, string>();
  private readonly added: string[] = [];

  constructor(private readonly source: string) {
    const tags = [...scanTags(source)];
    const from = tags.findIndex((tag) => tag.localName === "cellXfs" && tag.kind === "open");
    const to = tags.findIndex((tag, index) => index > from && tag.localName === "cellXfs");
    this.opening = tags[from];
    this.closing = from < 0 ? undefined : tags[to];
    this.formats =
      from < 0 ? [] : tags.slice(from, to).filter((tag) => tag.localName === "xf" && tag.kind !== "close");
    this.codes = new Map(
      tags
        .filter((tag) => tag.localName === "numFmt")
        .map(({ attributes }) => [
          attributes.get("numFmtId") ?? "",
          unescapeXml(attributes.get("formatCode") ?? ""),
        ]),
    );
  }

  /** The style for a cell that is to be blank: what is typed there next must not become a date. */
  forBlank(style: string | undefined): string | undefined {
    return this.isDate(this.numberFormatOf(style)) ? this.withoutNumberFormat(style) : style;
  }

  /** The style that looks the same but shows a number as a number: the given one where it does. */
  forNumber(style: string | undefined): string | undefined {
    const format = this.numberFormatOf(style);
    const isText = Number(format) === builtInText || this.codes.get(format) === "@";
    return isText || this.isDate(format) ? this.withoutNumberFormat(style) : style;
  }

  private numberFormatOf(style: string | undefined): string {
    const format = style === undefined ? undefined : this.formats[Number(style)];
    return format?.attributes.get("numFmtId") ?? "0";
  }

  private isDate(format: string): boolean {
    const code = this.codes.get(format);
    return code === undefined ? builtInDates.has(Number(format)) : isDateFormat(code);
  }

  private withoutNumberFormat(style: string | undefined): string | undefined {
    const format = style === undefined ? undefined : this.formats[Number(style)];
    if (style === undefined || !format || !this.closing) return style;
    const known = this.plain.get(style);
    if (known !== undefined) return known;
    const number = String(this.formats.length + this.added.length);
    const end =
      format.kind === "empty"
        ? format.end
        : this.source.indexOf(`</${format.name}>`, format.end) + format.name.length + 3;
    this.added.push(
      this.source.slice(format.start, end).replace(/(\snumFmtId\s*=\s*["'])\d+/, (_, start) => `${start}0`),
    );
    this.plain.set(style, number);
    return number;
  }

  /** The styles part with what was added; undefined when nothing was. */
  text(): string | undefined {
    const { opening, closing, added, formats, source } = this;
    if (added.length === 0 || !opening || !closing) return undefined;
    const count = String(formats.length + added.length);
    const start = source.slice(opening.start, opening.end).replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
    return patchText(source, [
      { start: opening.start, end: opening.end, text: start },
      { start: closing.start, end: closing.start, text: added.join("") },
    ]);
  }
}
