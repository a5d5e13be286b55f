/** The largest of any number of numbers, `least` where none is larger: a call of Math.max takes only so many. */
export function largest(numbers: Iterable<number>, least: number): number {
  let most = least;
  for (const each of numbers) if (each > most) most = each;
  return most;
}
