import { UnreadableWorkbook } from "./unreadable-workbook";
import { badPlace } from "./wording";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** The 0-based place of an address such as B3. An address no sheet has is a fault of the file. */
export function cellPlace(address: string, sheet: string): CellPlace {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isWhole = at === address.length && at - letters <= 7;
  if (!isWhole || letters === 0 || letters > 3 || column > mostColumns || row < 1 || row > mostRows)
    throw badReference(sheet, address);
  return { row: row - 1, column: column - 1 };
}

/** The error for a reference inside the file that leads nowhere. */
export function badReference(sheet: string, what: string): UnreadableWorkbook {
  const shown = what.length > 40 ? `${what.slice(0, 40)}…` : what;
  return new UnreadableWorkbook("BAD_REFERENCE", badPlace(sheet, shown));
}
