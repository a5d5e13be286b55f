/** A paragraph that was added (no earlier), removed (no later) or changed (both), with its 0-based index. */
export interface ParagraphChange {
  readonly earlier?: Paragraph;
  readonly later?: Paragraph;
}

export interface Paragraph {
  readonly index: number;
  readonly text: string;
}

/** Beyond this many comparisons a text is no report any more, and the middle of it counts as rewritten. */
const mostComparisons = 1_000_000;

/**
 * How a list of paragraphs became another, in the order of the text. What is left of both lists without the
 * changed paragraphs is the same. Spaces count: they are part of what was handed in.
 */
export function compareParagraphs(earlier: readonly string[], later: readonly string[]): ParagraphChange[] {
  // Of several equally short answers always the same one is given, whichever list comes first.
  if (JSON.stringify(earlier) > JSON.stringify(later)) {
    return changesBetween(later, earlier).map(({ earlier: before, later: after }) => ({
      ...(after && { earlier: after }),
      ...(before && { later: before }),
    }));
  }
  return changesBetween(earlier, later);
}

function changesBetween(earlier: readonly string[], later: readonly string[]): ParagraphChange[] {
  const kept = [...keptPairs(earlier, later), { before: earlier.length, after: later.length }];
  const changes: ParagraphChange[] = [];
  let [before, after] = [0, 0];
  for (const next of kept) {
    // Between two paragraphs that stayed, the first of one list became the first of the other, and so on.
    for (; before < next.before || after < next.after; before += 1, after += 1) {
      const gone = before < next.before ? earlier[before] : undefined;
      const come = after < next.after ? later[after] : undefined;
      changes.push({
        ...(gone !== undefined && { earlier: { index: before, text: gone } }),
        ...(come !== undefined && { later: { index: after, text: come } }),
      });
    }
    [before, after] = [next.before + 1, next.after + 1];
  }
  return changes;
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

/** The longest common subsequence; what both lists begin and end with is taken without looking further. */
function keptPairs(earlier: readonly string[], later: readonly string[]): Pair[] {
  let head = 0;
  while (head < earlier.length && head < later.length && earlier[head] === later[head]) head += 1;
  let tail = 0;
  const most = Math.min(earlier.length, later.length) - head;
  while (tail < most && earlier[earlier.length - 1 - tail] === later[later.length - 1 - tail]) tail += 1;
  const middle = commonPairs(
    earlier.slice(head, earlier.length - tail),
    later.slice(head, later.length - tail),
  ).map(({ before, after }) => ({ before: before + head, after: after + head }));
  const pairs = (length: number, fromBefore: number, fromAfter: number) =>
    Array.from({ length }, (_, index) => ({ before: fromBefore + index, after: fromAfter + index }));
  return [...pairs(head, 0, 0), ...middle, ...pairs(tail, earlier.length - tail, later.length - tail)];
}

function commonPairs(earlier: readonly string[], later: readonly string[]): Pair[] {
  if (earlier.length * later.length > mostComparisons) return [];
  // lengths[i][j]: how many paragraphs earlier from i and later from j have in common.
  const lengths = Array.from({ length: earlier.length + 1 }, () => new Uint32Array(later.length + 1));
  const lengthAt = (before: number, after: number) => lengths[before]?.[after] ?? 0;
  for (let before = earlier.length - 1; before >= 0; before -= 1) {
    const row = lengths[before];
    for (let after = later.length - 1; row && after >= 0; after -= 1) {
      row[after] =
        earlier[before] === later[after]
          ? lengthAt(before + 1, after + 1) + 1
          : Math.max(lengthAt(before + 1, after), lengthAt(before, after + 1));
    }
  }
  const pairs: Pair[] = [];
  let [before, after] = [0, 0];
  while (before < earlier.length && after < later.length) {
    if (earlier[before] === later[after]) {
      pairs.push({ before, after });
      before += 1;
      after += 1;
    } else if (lengthAt(before + 1, after) >= lengthAt(before, after + 1)) before += 1;
    else after += 1;
  }
  return pairs;
}
