import { readChineseNumeral } from "./chinese-numeral";

/** A number read from a text: plain digits with a point, and whether it can mean nothing else. */
export interface WrittenNumber {
  readonly digits: string;
  readonly certain: boolean;
}

/**
 * An unsigned number in half-width text: 12, 12,345, 12 345, 1606.5964, 十二, 〇. Commas count only where they part
 * thousands; a space that parts anything else is asked about. Undefined when it is none.
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return { digits: text, certain: true };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return { digits: text.replace(/,/g, ""), certain: true };
  if (/^\d{1,3}( \d{3})+(\.\d+)?$/.test(text)) return { digits: text.replace(/ /g, ""), certain: true };
  if (/^\d+( \d+)+$/.test(text)) return { digits: text.replace(/ /g, ""), certain: false };
  const numeral = readChineseNumeral(text);
  if (numeral !== undefined) return { digits: String(numeral), certain: true };
  if (/^[oO]$/.test(text)) return { digits: "0", certain: false };
  // 一〇三 is read digit by digit, as years are; whether it was meant so is asked.
  if (/^[〇○零一二三四五六七八九]{2,}$/.test(text)) {
    const places = [...text].map((digit) =>
      "零一二三四五六七八九".indexOf(/[〇○]/.test(digit) ? "零" : digit),
    );
    return { digits: places.join(""), certain: false };
  }
  return undefined;
}
