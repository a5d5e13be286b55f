import { cellAddress, type StoredContent } from "../sheet/index";
import { escapeText } from "./escaped-text";

/** A text as XML holds it, in element content and attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that stands in XML for itself, with its entities read. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}

/**
 * The element of one cell. Texts stand in the cell itself, so that the shared strings stay as they are; a formula
 * stands without a result, which the program works out as it opens the file.
 *
 * @param prefix of the sheet's namespace, with its colon; "" without one
 * @param style the number of the cell's style; undefined for the plain one
 */
export function cellXml(
  prefix: string,
  place: { readonly row: number; readonly column: number },
  style: string | undefined,
  content: StoredContent,
): string {
  const p = prefix;
  const start = `<${p}c r="${cellAddress(place.row, place.column)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (content === null) return `${start}/>`;
  if (typeof content === "number") {
    if (!Number.isFinite(content)) throw new Error(`not a number a cell can hold: ${content}`);
    return `${start}><${p}v>${content}</${p}v></${p}c>`;
  }
  if (typeof content === "boolean") return `${start} t="b"><${p}v>${content ? 1 : 0}</${p}v></${p}c>`;
  if (typeof content === "string") {
    const text = escapeXml(escapeControls(escapeText(content)));
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
  }
  if (!content.formula.startsWith("=")) throw new Error(`not a formula: ${content.formula}`);
  return `${start}><${p}f>${escapeXml(content.formula.slice(1))}</${p}f></${p}c>`;
}

/** The element of a cell with a formula and the result it gives, for programs that show a file before they calculate it. */
export function calculatedCellXml(
  place: { readonly row: number; readonly column: number },
  style: string | undefined,
  { formula, result }: { readonly formula: string; readonly result: string | number },
): string {
  const xml = cellXml("", place, style, { formula });
  const isText = typeof result === "string";
  const value = isText ? escapeXml(escapeControls(escapeText(result))) : String(result);
  return xml
    .replace("><f>", `${isText ? ' t="str"' : ""}><f>`)
    .replace(/<\/c>$/, () => `<v>${value}</v></c>`);
}

/** Characters XML cannot hold, and the carriage return, which a reader would take for a line feed. */
function escapeControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
