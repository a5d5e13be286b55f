import type { Figure } from "../figures/index";
import { trimmedText } from "./trimmed-text";

/**
 * A number of the unit's own register on 封面, where people write 3511, 3,511 or 3511件; anything else is unreadable.
 * Undefined where nothing is written.
 */
export function readRegisterNumber(text: string | undefined): Figure | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)件?$/.exec(plain)?.[1]?.replace(/,/g, "");
  return digits === undefined ? { state: "unreadable", text } : { state: "number", value: Number(digits) };
}

/** Whether the sheet's own formula reads it: 3511, 3,511, 3511件 and 3,511件, but not ３５１１ or 3 511. */
export function sheetReadsRegister(text: string): boolean {
  const isPlain = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)件?$/.test(text);
  // Fifteen digits are all a spreadsheet keeps.
  return isPlain && text.replace(/\D/g, "").length <= 15;
}

/**
 * The same in old functions, without "=": whether the cell is blank, whether its number is read, and that number. A
 * number counts as read when it is written as the sheet itself would write it, since programs take 12-5, 1e5 or 5% for
 * numbers, too.
 */
export function registerFormulas(address: string): { isBlank: string; isRead: string; value: string } {
  const text = trimmedText(address);
  // Nothing but digits is a number with an exponent behind it.
  const value = `VALUE(SUBSTITUTE(SUBSTITUTE(${text},",",""),"件","")&"E0")`;
  const written = ["0", "#,##0"].flatMap((format) => {
    const number = `TEXT(${value},"${format}")`;
    return [`EXACT(${text},${number})`, `EXACT(${text},${number}&"件")`];
  });
  return {
    isBlank: `IF(ISERROR(${address}),FALSE,LEN(${text})=0)`,
    isRead: `IF(ISERROR(${value}),FALSE,AND(${value}>=0,OR(${written.join(",")})))`,
    value,
  };
}
