import type { SlipId, Suspect } from "./cause";
import { fewCells, isWholeRepeated, weightOf } from "./likelihood";
import { numberAt, type Signature } from "./signature";

/** What alone sets no cell apart: any total is not its sum, any empty 结转 may be forgotten, any digit mistyped. */
const common: ReadonlySet<SlipId> = new Set(["totalNotSum", "carryForgotten", "wrongDigit"]);

/** Whether the first suspect stands out, so that it may be called 很可能. What chance often makes does not. */
export function standsOut(signature: Signature, suspects: readonly Suspect[]): boolean {
  const [first, second] = suspects;
  if (!first) return false;
  // The parts of a single sum are left out here because none can be below 0, which two wrong ones need not be.
  if (!second) return first.slip !== "totalNotSum" || first.clears > 1;
  return (
    !isOftenChance(signature, first, suspects) && weightOf(signature, first) > weightOf(signature, second)
  );
}

/** Whether among cells that share an equation a right one looks like this often enough. */
function isOftenChance(signature: Signature, suspect: Suspect, among: readonly Suspect[]): boolean {
  const { cell, value, slip, also } = suspect;
  if (common.has(slip)) return true;
  // Of two cells that hold the same cases either may be the one too many.
  if (slip === "countedTwice") return !isWholeRepeated(suspect);
  if (also.length > 0) return weightOf(signature, suspect) < 4;
  const typed = numberAt(signature, cell);
  const difference = Math.abs(value - typed);
  switch (slip) {
    case "neighbour":
    case "tenth":
      return typed < 10;
    case "swappedDigits":
      // 12 and 21, 56 and 65: one figure of one digit that was forgotten does the same.
      return difference < 10;
    case "droppedDigit":
      return isRound(difference) || (value < 100 && among.length > fewCells);
    case "doubledDigit":
      return isRound(difference) && among.some((other) => other.slip === "wrongDigit");
    default:
      return false;
  }
}

/** Whether a difference is one digit before zeros: one wrong digit in any other cell makes it, too. */
function isRound(difference: number): boolean {
  return /^\d0+$/.test(String(difference));
}
