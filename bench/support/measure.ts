/** The middle of a list of times: what these noisy machines let one quote. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** Times an action, in milliseconds: the median of so many runs, after a few that are not counted. */
export function timed(runs: number, action: () => void): number {
  const times: number[] = [];
  for (let run = -5; run < runs; run += 1) {
    const start = performance.now();
    action();
    if (run >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

/** Prints a figure with its unit and, where there is one, the target it is held against. */
export function report(what: string, value: number, unit: string, target?: string): void {
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  console.log(`${what}: ${shown} ${unit}${target === undefined ? "" : `   (target ${target})`}`);
}
