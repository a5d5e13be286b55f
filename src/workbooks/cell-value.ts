import type { GridValue } from "../sheet/index";
import { badReference } from "./cell-place";
import { unescapeText } from "./escaped-text";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

/** What a file says of one cell, before it is understood. */
export interface RawCell {
  /** The `t` attribute. */
  readonly type: string;
  /** The text of `v`; null where there is none. */
  readonly stored: string | null;
  /** The text of `is`; null where there is none. */
  readonly inline: string | null;
}

/**
 * The value of a cell. A number that is none stays as the text it is, so that no figure is invented; an error is its
 * text; a cell without a value is null.
 */
export function cellValue(
  cell: RawCell,
  strings: readonly string[],
  sheet: string,
  place: () => string,
): GridValue {
  const { type, stored } = cell;
  if (cell.inline !== null && (type === "inlineStr" || stored === null)) return unescapeText(cell.inline);
  if (stored === null) return null;
  switch (type) {
    case "s": {
      const index = stored.trim();
      if (index === "") return null;
      const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
      if (text === undefined) throw badReference(sheet, place());
      return text;
    }
    case "str":
    case "inlineStr":
    case "d":
      return unescapeText(stored);
    case "e":
      return stored.trim();
    case "b":
      return booleanValue(stored.trim());
    default:
      return numberValue(stored.trim());
  }
}

function booleanValue(text: string): GridValue {
  if (text === "") return null;
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : text;
}

function numberValue(text: string): GridValue {
  if (text === "") return null;
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : text;
}
