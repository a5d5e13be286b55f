import { generalText } from "./calc/values";
import { formatDate, isDateFormat } from "./date-format";
import { roundDecimal } from "./round-decimal";
import type { CellValue } from "./types";

/** What a cell of this number format shows; the width of the column is not looked at. */
export function formatValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const sections = splitSections(format);
  if (typeof value === "string") {
    const section = sections[3] ?? sections.find((each) => stripQuoted(each).includes("@"));
    return section === undefined ? value : formatText(value, section);
  }
  const { section, signed } = pickSection(sections, value);
  if (section === "") return "";
  if (/^general$/i.test(section) || section === "@") return displayGeneral(value);
  if (isDateFormat(section)) return value < 0 ? "#########" : formatDate(value, section);
  return formatNumber(signed, section);
}

/** General in a cell of usual width: eleven characters at most. */
function displayGeneral(value: number): string {
  const full = generalText(value);
  if (full.replace("-", "").length <= 11) return full;
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "", exponent = "0"] = Number(value.toPrecision(6)).toExponential().split("e");
    return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return generalText(roundDecimal(value, Math.max(0, 10 - whole)));
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const part of format.match(/"[^"]*"|\\.|;|[^"\\;]+/gs) ?? []) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const stripQuoted = (section: string): string => section.replace(/"[^"]*"|\\.|\[[^\]]*\]/gs, "");

function pickSection(sections: readonly string[], value: number): { section: string; signed: number } {
  const bare = (section: string | undefined): string =>
    (section ?? "").replace(/\[(?:[A-Za-z]+\d*|\$[^\]]*|[<>=]+[^\]]*)\](?![hms])/g, (mark) =>
      /^\[(h+|m+|s+)\]$/i.test(mark) ? mark : (/^\[\$([^\]-]+)/.exec(mark)?.[1] ?? ""),
    );
  const numeric = sections.slice(0, 3);
  const limit = /^\[(>=|<=|<>|>|<|=)(-?[\d.]+)\]/.exec(sections[0] ?? "");
  if (limit && sections.length === 2) {
    const holds = compare(value, limit[1] ?? "", Number(limit[2]));
    return { section: bare(numeric[holds ? 0 : 1]), signed: value };
  }
  if (numeric.length === 1 || sections.length === 1) return { section: bare(sections[0]), signed: value };
  if (value < 0) return { section: bare(numeric[1]), signed: -value };
  if (value === 0 && numeric.length > 2) return { section: bare(numeric[2]), signed: 0 };
  return { section: bare(numeric[0]), signed: value };
}

function compare(value: number, sign: string, limit: number): boolean {
  switch (sign) {
    case ">=":
      return value >= limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case "<":
      return value < limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}

function formatText(text: string, section: string): string {
  return pieces(section)
    .map((piece) => (piece === "@" ? text : literal(piece)))
    .join("");
}

const pieces = (section: string): string[] => section.match(/"[^"]*"|\\.|_.|\*.|E[+-]0+|[0#?]|./gs) ?? [];

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.length === 2 && piece.startsWith("\\")) return piece.slice(1);
  if (piece.length === 2 && piece.startsWith("_")) return " ";
  return piece.length === 2 && piece.startsWith("*") ? "" : piece;
}

const isPlaceholder = (piece: string): boolean => /^[0#?]$/.test(piece);

/** Literals before the first and after the last digit are kept; percent and trailing commas scale. */
function formatNumber(value: number, section: string): string {
  const parts = pieces(section);
  const first = parts.findIndex(isPlaceholder);
  const percents = parts.filter((piece) => piece === "%").length;
  const join = (some: readonly string[]): string => some.map(literal).join("");
  if (first < 0) return (value < 0 ? "-" : "") + join(parts);
  let last = parts.length - 1;
  while (last > first && !isPlaceholder(parts[last] ?? "") && !/^E[+-]/.test(parts[last] ?? "")) last--;
  const start = parts[first - 1] === "." ? first - 1 : first;
  const body = parts.slice(start, last + 1);
  const after = parts.slice(last + 1);
  let scale = 100 ** percents;
  while (after[0] === ",") {
    scale /= 1000;
    after.shift();
  }
  const digits = digitsOf(Math.abs(value) * scale, body);
  return (value < 0 ? "-" : "") + join(parts.slice(0, start)) + digits + join(after);
}

function digitsOf(size: number, body: readonly string[]): string {
  const power = body.find((piece) => /^E[+-]/.test(piece));
  if (power !== undefined) {
    const decimals = body.slice(body.indexOf(".") + 1).filter(isPlaceholder).length;
    const [mantissa = "", exponent = "0"] = size.toExponential(body.includes(".") ? decimals : 0).split("e");
    const sign = exponent.startsWith("-") ? "-" : power[1] === "+" ? "+" : "";
    return `${mantissa}E${sign}${exponent.replace(/[+-]/, "").padStart(power.length - 2, "0")}`;
  }
  const point = body.indexOf(".");
  const wholePart = (point < 0 ? body : body.slice(0, point)).filter(
    (piece) => isPlaceholder(piece) || piece === ",",
  );
  const decimalPart = point < 0 ? [] : body.slice(point + 1).filter(isPlaceholder);
  const rounded = roundDecimal(size, decimalPart.length).toFixed(decimalPart.length);
  const [whole = "0", decimals = ""] = rounded.split(".");
  const least = wholePart.filter((piece) => piece === "0").length;
  let shown = whole === "0" ? "" : whole;
  shown = shown.padStart(least, "0");
  if (wholePart.includes(",")) shown = shown.replace(/\B(?=(\d{3})+$)/g, ",");
  let kept = decimals;
  for (let i = decimalPart.length - 1; i >= 0 && decimalPart[i] !== "0" && kept.endsWith("0"); i--) {
    kept = kept.slice(0, -1);
  }
  return shown + (point < 0 ? "" : `.${kept}`);
}
