import { figurePlaces } from "../../form/index";
import type { SlipId, Suspect } from "./cause";
import { lastYearSays } from "./last-year-says";
import { numberAt, type Signature } from "./signature";

/** How much a slip speaks for a cell: the less likely it arises by chance, the more. */
const weightOf: Readonly<Record<SlipId, number>> = {
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
  totalNotSum: 2,
  other: 0,
};

/** The suspects, most likely first; equally likely ones in the order of the form. */
export function mostLikelyFirst(signature: Signature, suspects: readonly Suspect[]): Suspect[] {
  const order = [...figurePlaces(signature.form).keys()];
  return suspects
    .map((suspect) => ({ suspect, likelihood: likelihoodOf(signature, suspect) }))
    .sort(
      (a, b) => b.likelihood - a.likelihood || order.indexOf(a.suspect.cell) - order.indexOf(b.suspect.cell),
    )
    .map(({ suspect }) => suspect);
}

/**
 * Whether the first suspect stands out. Any total can be said not to be the sum: that alone sets none apart. Nor does
 * a slip that chance often makes, where several cells have to be wrong for it.
 */
export function standsOut([first, second]: readonly Suspect[]): boolean {
  if (!first || !second) return first !== undefined;
  const isCommon = first.slip === "totalNotSum" || (first.also.length > 0 && weightOf[first.slip] < 4);
  return !isCommon && weightOf[first.slip] > weightOf[second.slip];
}

function likelihoodOf(signature: Signature, suspect: Suspect): number {
  const { cell, value, slip } = suspect;
  const rowRepeated = slip === "countedTwice" && suspect.also.every((one) => one.value === 0) ? 1 : 0;
  const typed = numberAt(signature, cell);
  // A figure of many digits is mistyped more easily than one of few, and most often in one digit.
  const digits = Math.min(String(Math.max(typed, value)).length, 6) / 10;
  const oneDigit = slip === "other" && differInOneDigit(typed, value) ? 1 : 0;
  // Most cells of most reports are 0: a figure that should not be there is likelier than one that is missing.
  const stray = value === 0 ? 0.7 : 0;
  // What was not done by the end of the year is what is forgotten last.
  const forgotten = typed === 0 && value > 0 && /^requests\.carriedForward\./.test(cell) ? 1 : 0;
  const carried = suspect.also.length / 10;
  const agreed = typed === lastYearSays(signature, cell) ? 10 : 0;
  return weightOf[slip] + rowRepeated + digits + oneDigit + stray + forgotten - carried - agreed;
}

/** Whether two numbers of two or more digits differ in just one of them. */
function differInOneDigit(typed: number, value: number): boolean {
  const [wrong, right] = [String(typed), String(value)];
  if (wrong.length !== right.length || right.length < 2) return false;
  return [...wrong].filter((digit, at) => digit !== right[at]).length === 1;
}
