import { similarity } from "./similarity";

/** A pair of paragraphs that stand for each other, or one that has no counterpart; indices into the two lists. */
export type Alignment =
  | { readonly kind: "same" | "changed"; readonly left: number; readonly right: number }
  | { readonly kind: "removed"; readonly left: number }
  | { readonly kind: "added"; readonly right: number };

/** Less alike than this, two paragraphs are not versions of one. */
const leastAlike = 0.4;

/**
 * Aligns two lists of paragraphs in their order so that what is paired is as alike as possible: equal ones first,
 * then those of which one is a changed version of the other. Paragraphs out of order are removed and added.
 */
export function alignParagraphs(left: readonly string[], right: readonly string[]): Alignment[] {
  const gains = left.map((one) => right.map((other) => gainOf(one, other)));
  // best[i][j]: the greatest gain of aligning left from i with right from j.
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const gain = gains[i]?.[j] ?? 0;
      const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const aligned: Alignment[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const gain = i < left.length && j < right.length ? (gains[i]?.[j] ?? 0) : 0;
    if (gain > 0 && at(i, j) === gain + at(i + 1, j + 1)) {
      aligned.push({ kind: left[i] === right[j] ? "same" : "changed", left: i, right: j });
      i += 1;
      j += 1;
    } else if (i < left.length && (j >= right.length || at(i + 1, j) >= at(i, j + 1))) {
      aligned.push({ kind: "removed", left: i });
      i += 1;
    } else {
      aligned.push({ kind: "added", right: j });
      j += 1;
    }
  }
  return aligned;
}

/** Equal paragraphs gain more than any two that are merely alike. */
function gainOf(left: string, right: string): number {
  if (left === right) return 2;
  const alike = similarity(left, right);
  return alike < leastAlike ? 0 : alike;
}
