import { readChineseNumeral } from "../../figures/index";

/** A number a sentence states together with what it counts. */
export interface NumberInText {
  /** Where the number begins, an 约 before it left out, and where its unit ends. */
  readonly start: number;
  readonly end: number;
  /** The number itself; 1.2万条 is 12000. */
  readonly value: number;
  /** 件, 条, %, 万元 …; money stays in the unit written. */
  readonly unit: string;
  /** How it is meant: as counted, roughly (约, 左右), at least (余, 多, 以上), or nearly (近, 不足). */
  readonly meant: "exactly" | "about" | "over" | "under";
  /** Digits after the point, as printed. */
  readonly decimals: number;
}

const units =
  "件次|件|宗|份|条|次|封|起|例|项|个百分点|个|篇|期次|期|部|场|张|人次|人|名|家|户|处|册|页|万元|亿元|元|%|倍|批|类";
const digits = "\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
// 万元 and 亿元 are units: 30万元 is 30 of them as printed, and no rounded number of 元.
const chinese = "(?:[零〇○一二两三四五六七八九十百千]|万(?!元))+";
const pattern = new RegExp(
  `(约|大约|近|不超过|超过|超|逾|不足|不到)?(${digits}|${chinese})(万(?!元)|亿(?!元))?[余多]?(万(?!元))?[余多]?个?(${units})(?:余|多|左右|上下|以上|以内)?`,
  "g",
);

/** Longer than any count: an identity number, or rows of digits, over which the pattern would go again and again. */
const noCount = /\d[\d,，.]{23,}|[零〇○一二两三四五六七八九十百千万]{16,}/g;

/**
 * Every number of a sentence that counts something: digits with thousand separators and 万, Chinese numerals before a
 * unit, percentages, money. Years, dates, document numbers, web addresses and telephone numbers have no such unit.
 */
export function numbersIn(sentence: string): NumberInText[] {
  const numbers: NumberInText[] = [];
  const masked = sentence.replace(noCount, (run) => "#".repeat(run.length));
  for (const match of masked.matchAll(pattern)) {
    const [whole, before = "", number = "", scaled, scaledBehind, unit = ""] = match;
    const start = match.index + before.length;
    // 第三次, 5·15, A4: an ordinal or part of a longer token is no count.
    if (before === "" && /[第\d.·A-Za-z/〔[]/.test(sentence[match.index - 1] ?? "")) continue;
    const inFigures = /\d/.test(number);
    const value = inFigures ? Number(number.replace(/[,，]/g, "")) : readChineseNumeral(number);
    if (value === undefined) continue;
    // 一次性, 一条龙, 一条心 and their like are words more often than counts, 三类内部事务信息 is a row of table three.
    const following = sentence.slice(match.index + whole.length);
    if (!inFigures && /^(?:性|龙|心|把|批|流|内部事务|过程性)/.test(following)) continue;
    // 下一个年度 is the next and none counted.
    if (number === "一" && /[上下]/.test(sentence[match.index - 1] ?? "")) continue;
    const scale = scaled === "亿" ? 100_000_000 : (scaled ?? scaledBehind) === "万" ? 10_000 : 1;
    numbers.push({
      start,
      end: match.index + whole.length,
      value: Math.round(value * scale * 1e6) / 1e6,
      unit,
      meant: meaning(whole, scale > 1 || number.endsWith("万")),
      decimals: scale > 1 ? 0 : (number.split(".")[1] ?? "").length,
    });
  }
  return numbers;
}

/** How a number is meant by the words around it; 三万 and 1.2万 are rounded by themselves. */
function meaning(written: string, rounded: boolean): NumberInText["meant"] {
  if (/约|左右|上下/.test(written)) return "about";
  if (/近|不超过|不足|不到|以内/.test(written)) return "under";
  if (/超|逾|余|多|以上/.test(written)) return "over";
  return rounded ? "about" : "exactly";
}

/**
 * Whether a number as it was written may stand for a figure: 约, 余 and 近 leave room; else it is the figure to the digits
 * printed, of which some round the last and some cut off behind it.
 */
export function mayStandFor(
  written: Pick<NumberInText, "value" | "meant" | "decimals">,
  figure: number,
): boolean {
  const { value, meant, decimals } = written;
  if (meant === "exactly") {
    const lastDigits = Math.round(figure * 10 ** decimals * 1e6) / 1e6;
    const printed = Math.round(value * 10 ** decimals);
    return printed === Math.round(lastDigits) || printed === Math.floor(lastDigits);
  }
  const room = Math.max(value * 0.25, 10);
  if (meant === "over") return figure >= value && figure - value <= room;
  if (meant === "under") return figure <= value && value - figure <= room;
  return Math.abs(value - figure) <= room;
}
