/** How alike two texts are, 0 to 1: the share of neighbouring character pairs they have in common (Dice). */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const pairs = pairsOf(left);
  let common = 0;
  let count = 0;
  for (const [pair, times] of pairsOf(right)) {
    common += Math.min(times, pairs.get(pair) ?? 0);
    count += times;
  }
  for (const times of pairs.values()) count += times;
  return count === 0 ? 0 : (2 * common) / count;
}

/** Each pair of neighbouring characters with how often it occurs; digits count as one, so a number may change. */
function pairsOf(text: string): Map<string, number> {
  const characters = [...text.replace(/[0-9０-９]+/g, "#")];
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const pair = `${characters[index]}${characters[index + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
