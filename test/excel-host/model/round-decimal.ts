/** Rounds half away from zero on the fifteen digits Excel shows; digits below 0 round to tens, hundreds... */
export function roundDecimal(value: number, digits: number): number {
  if (!Number.isFinite(value) || (digits >= 0 && Number.isInteger(value))) return value;
  const shift = (number: number, places: number): number => {
    const [mantissa = "0", exponent = "0"] = String(number).split("e");
    return Number(`${mantissa}e${Number(exponent) + places}`);
  };
  const size = Math.abs(Number(value.toPrecision(15)));
  if (digits > 15) return value;
  return Math.sign(value) * shift(Math.round(shift(size, digits)), -digits);
}
