/** The units offices write money in; 分 (0.01 元) is the unit it is kept in. */
export type MoneyUnit = "元" | "万元";

const decimalsOf: Record<MoneyUnit, number> = { 元: 2, 万元: 6 };

/** Whole 分 of an amount, or undefined when it is not a number of whole 分 that can be kept exactly. */
export function toFen(amount: number | string, unit: MoneyUnit): number | undefined {
  // Excel itself keeps 15 digits: what lies behind them is the noise of binary fractions.
  const text = typeof amount === "number" ? Number(amount.toPrecision(15)).toString() : amount;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const decimals = decimalsOf[unit];
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > decimals) return undefined;
  const fen = Number(whole + kept.padEnd(decimals, "0"));
  if (!Number.isSafeInteger(fen)) return undefined;
  return sign === "-" && fen !== 0 ? -fen : fen;
}

/** An amount of whole 分 written in a unit without trailing zeros: 1606.5964 (万元), 251000 (元). */
export function fromFen(fen: number, unit: MoneyUnit): string {
  const decimals = decimalsOf[unit];
  const digits = String(Math.abs(fen)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, -decimals);
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return `${fen < 0 ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}
