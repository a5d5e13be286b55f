import { cutAtCellsEnd } from "./wording";

/** Characters a cell of Excel and WPS takes, in units of UTF-16; a file with more of them counts as damaged. */
export const mostInCell = 32_767;

/** A text as one cell takes it: where it is too long, as much of it as there is room for, and that it was cut. */
export function fitCell(text: string): string {
  if (text.length <= mostInCell) return text;
  const kept = text.slice(0, mostInCell - cutAtCellsEnd.length);
  // Half a sign outside the basic plane is no text.
  return `${kept.replace(/[\ud800-\udbff]$/, "")}${cutAtCellsEnd}`;
}
