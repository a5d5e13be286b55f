"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.roundDecimal = roundDecimal;
/** Rounds half away from zero on the fifteen digits Excel shows; digits below 0 round to tens, hundreds... */
function roundDecimal(value, digits) {
  if (!Number.isFinite(value) || value === 0) return value;
  const shift = (number, places) => {
    const [mantissa = "0", exponent = "0"] = String(number).split("e");
    return Number(`${mantissa}e${Number(exponent) + places}`);
  };
  const size = Math.abs(Number(value.toPrecision(15)));
  if (digits > 15) return value;
  return Math.sign(value) * shift(Math.round(shift(size, digits)), -digits);
}
