/** A number without thousand separators, to six decimals at most, as reports print it. */
export function numberText(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
