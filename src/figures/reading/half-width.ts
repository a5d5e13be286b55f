/**
 * A text with full-width letters, digits and signs made half-width, every kind of space made a plain one and every
 * kind of minus a hyphen, trimmed. Other compatibility forms stay: ² is no 2.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b\u2060]+/g, " ")
    .replace(/[\u2010-\u2012\u2212\ufe63]/g, "-")
    .trim();
}
