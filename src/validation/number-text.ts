/**
 * A number as a user reads it, without thousand separators: as it stands, to the 15 digits Excel keeps, so that what adds
 * up to 0.3 in binary fractions reads 0.3 and 3.0000000001 does not read 3.
 */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const kept = Number(value.toPrecision(15));
  // What is left when two such numbers are taken from each other has fewer digits that mean something.
  return Math.abs(kept) < 1e-6 ? kept.toFixed(12).replace(/\.?0+$/, "") : String(kept);
}
