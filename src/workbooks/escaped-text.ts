/**
 * Spreadsheet files write a character that XML cannot hold as _xHHHH_, and an underscore that happens to begin
 * such a sequence as _x005F_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text that such a part stands for. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The text written so that it comes back the same. Control characters below the space are left to the library,
 * which escapes them in this very way; so an underscore is escaped before any four digits, whatever follows them.
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, "_x005F_")
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
}
