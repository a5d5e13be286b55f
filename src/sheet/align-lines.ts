/**
 * Pairs each expected line (row or column) with one that was found, in order, so that the likeness of the pairs
 * adds up highest; undefined for a line nothing is like. A likeness of 0 never pairs.
 */
export function alignLines(
  expected: number,
  found: number,
  likeness: (expected: number, found: number) => number,
): (number | undefined)[] {
  const width = found + 1;
  const best = new Float64Array((expected + 1) * width);
  const likenesses = new Float64Array(expected * found);
  for (let i = expected - 1; i >= 0; i -= 1) {
    for (let j = found - 1; j >= 0; j -= 1) {
      const alike = likeness(i, j);
      likenesses[i * found + j] = alike;
      const paired = alike > 0 ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (number | undefined)[] = [];
  let j = 0;
  for (let i = 0; i < expected; i += 1) {
    // The first of equally good places, so that what was added stands behind what belongs.
    let at = j;
    while (at < found && best[i * width + at + 1] === best[i * width + at] && !pairsHere(i, at)) at += 1;
    if (at < found && pairsHere(i, at)) {
      pairs.push(at);
      j = at + 1;
    } else {
      pairs.push(undefined);
    }
  }
  return pairs;

  function pairsHere(i: number, at: number): boolean {
    const alike = likenesses[i * found + at] ?? 0;
    return alike > 0 && best[i * width + at] === alike + (best[(i + 1) * width + at + 1] ?? 0);
  }
}
