import { fromFen } from "../../figures/index";
import { numberText } from "../number-text";

/** The sentences of the findings on texts: the place, both numbers, and what to do. */

export function claimSentence(
  place: string,
  quote: string,
  readings: readonly { readonly title: string; readonly value: number }[],
  table: string,
  stated: number,
  unit: string,
): string {
  const tables = readings.map(({ title, value }) => `${title}为${numberText(value)}${unit}`).join("，");
  const [only] = readings;
  const difference =
    readings.length === 1 && only ? `，相差${numberText(Math.abs(only.value - stated))}${unit}` : "";
  return `${place}写“${quote}”，${table}${tables}${difference}，请核对，属实的请写明情况。`;
}

export function contradictionSentence(place: string, quote: string, title: string, value: number): string {
  return `${place}写“${quote}”，${title}却是${numberText(value)}件，请核对，属实的请写明情况。`;
}

export function sumSentence(place: string, total: number, unit: string, parts: readonly number[]): string {
  const sum = parts.reduce((all, part) => all + part, 0);
  const shown = parts.length > 8 ? `${parts.slice(0, 6).join("＋")}＋…` : parts.join("＋");
  return `${place}写共${numberText(total)}${unit}，所列各项之和（${shown}）为${numberText(sum)}，相差${numberText(Math.abs(sum - total))}，请核对。`;
}

export function shareSentence(place: string, quote: string, expected: string): string {
  return `${place}写“${quote}”，按件数计算应为${expected}%，请核对。`;
}

/** Whole 分 in the unit a text writes. */
export function moneyIn(fen: number, unit: string): number {
  if (unit === "元") return Number(fromFen(fen, "元"));
  return Number(fromFen(fen, "万元")) / (unit === "亿元" ? 10_000 : 1);
}
