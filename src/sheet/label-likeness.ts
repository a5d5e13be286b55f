/** Below this a text is another label, not this one reworded. */
const leastAlike = 0.6;
/** Of labels as short as 总计 or 行政许可, one changed character makes another label. */
const shortest = 5;

/**
 * How far a text is the label the form prints, both as `normalizeLabel` gives them: 1 the same, a little less where
 * only numbering signs and punctuation differ (1、 for 1.), less still where it was reworded, 0 another text.
 */
export function labelLikeness(printed: string, text: string): number {
  if (printed === text) return 1;
  if (lettersOf(printed) === lettersOf(text)) return 0.95;
  const length = Math.max(printed.length, text.length);
  if (Math.min(printed.length, text.length) < Math.max(shortest, leastAlike * length)) return 0;
  const alike = commonLength(printed, text) / length;
  return alike < leastAlike ? 0 : alike * 0.9;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The length of the longest sequence of characters both texts hold in the same order. */
function commonLength(one: string, other: string): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const character of one) {
    const now = [0];
    for (let j = 0; j < other.length; j += 1) {
      now.push(character === other[j] ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, now[j] ?? 0));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
