import { figurePlaces } from "../../form/index";
import type { SlipId, Suspect } from "./cause";
import { lastYearSays } from "./last-year-says";
import { numberAt, type Signature } from "./signature";

/** How much a slip speaks for a cell: the less likely it arises by chance, the more. */
const slipWeights: Readonly<Record<SlipId, number>> = {
  // What another report says counts for more than what a value looks like.
  notCarriedOver: 16,
  shiftedRow: 8,
  shiftedColumn: 8,
  swappedDigits: 6,
  tenfold: 6,
  tenth: 6,
  doubledDigit: 5,
  countedTwice: 4,
  droppedDigit: 3,
  neighbour: 3,
  wrongDigit: 2,
  totalNotSum: 2,
  // More than nothing at all, less than a figure that should not be there.
  carryForgotten: 0.5,
  other: 0,
};

/** Among no more cells than a block of table 四 has, what a single digit looks like is hardly chance. */
export const fewCells = 6;

/** The suspects, most likely first; equally likely ones in the order of the form. */
export function mostLikelyFirst(signature: Signature, suspects: readonly Suspect[]): Suspect[] {
  const order = [...figurePlaces(signature.form).keys()];
  return suspects
    .map((suspect) => ({ suspect, likelihood: likelihoodOf(signature, suspect, suspects.length) }))
    .sort(
      (a, b) => b.likelihood - a.likelihood || order.indexOf(a.suspect.cell) - order.indexOf(b.suspect.cell),
    )
    .map(({ suspect }) => suspect);
}

/** How much the slip of a suspect speaks for it. */
export function weightOf(signature: Signature, suspect: Suspect): number {
  return slipWeights[suspect.slip] + (isWholeMoved(signature, suspect) ? 2 : 0);
}

/** Whether the figures of two neighbouring cells changed places whole, and neither was only added to the other. */
function isWholeMoved(signature: Signature, { cell, value, slip, also }: Suspect): boolean {
  const [other] = also;
  if (slip !== "neighbour" || !other) return false;
  return value === numberAt(signature, other.cell) && other.value === numberAt(signature, cell);
}

/** Whether the total of its row was repeated with the figure: all that should not be there is 0 then. */
export function isWholeRepeated({ slip, also }: Suspect): boolean {
  return slip === "countedTwice" && also.length > 0 && also.every(({ value }) => value === 0);
}

function likelihoodOf(signature: Signature, suspect: Suspect, among: number): number {
  const { cell, value, slip } = suspect;
  const rowRepeated = isWholeRepeated(suspect) ? 1 : 0;
  const typed = numberAt(signature, cell);
  // A figure of many digits is mistyped more easily than one of few.
  const digits = Math.min(String(Math.max(typed, value)).length, 6) / 10;
  // Most cells of most reports are 0: a figure that should not be there is likelier than one that is missing. What
  // came in and nobody did anything about is rather a 结转 forgotten.
  const stray = value === 0 && !cell.startsWith("requests.received.") ? 0.7 : 0;
  const carried = suspect.also.length / 10;
  const agreed = typed === lastYearSays(signature, cell) ? 10 : 0;
  // In a whole column some 1 could be 10, 11, 12 … and some figure of two digits differs in one of them.
  const isFew = among <= fewCells;
  const fitsAny = (slip === "droppedDigit" || slip === "tenth") && typed < 10 && !isFew ? 2 : 0;
  const oneDigit = slip === "other" && isFew && differInOneDigit(typed, value) ? 0.4 : 0;
  return weightOf(signature, suspect) + rowRepeated + digits + oneDigit + stray - carried - agreed - fitsAny;
}

/** Whether two numbers of two or more digits differ in just one of them. */
function differInOneDigit(typed: number, value: number): boolean {
  const [wrong, right] = [String(typed), String(value)];
  if (wrong.length !== right.length || right.length < 2) return false;
  return [...wrong].filter((digit, at) => digit !== right[at]).length === 1;
}

/** Whether something speaks for a suspect besides that its value would do: its slip, or that nothing should stand there. */
export function isToldApart({ slip, value }: Suspect): boolean {
  return value === 0 || (slip !== "other" && slip !== "totalNotSum");
}
