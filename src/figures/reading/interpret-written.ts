import type { CellKind } from "../../form/index";
import { figureText } from "../figure-text";
import { toFen, type MoneyUnit } from "../money";
import { noteToTexts, readAs } from "../wording";
import { halfWidth } from "./half-width";
import { readWrittenNumber } from "./written-number";

/** What a text typed into a figure cell means. */
export interface Interpretation {
  /** The value as a Figure keeps it: the count, or whole 分. */
  readonly value: number;
  /** It can mean nothing else, so that it may be mended unasked. */
  readonly certain: boolean;
  /** The reading in words: 读作12345. */
  readonly meaning: string;
}

/** What offices write for none. Whether a dash means none or not yet known, only they can say. */
const wordsForNone = /^(无|没有|暂无|无此项|不适用|[/\\]|[-—–―─]{1,2})$/;
const countUnit = /^(.*[^ ]) ?[件宗份条次项个起]$/;

/**
 * What a text in a figure cell means as a number of its kind: full-width digits, thousand separators, Chinese
 * numerals, units, signs, a full stop and notes in brackets as people write them. Undefined when it is no number such a cell may
 * hold: blank, an error value, 1.5 or -3 cases, --253. An amount in another unit than the form's is converted, but
 * asked about, as is every word for none and every note that would be lost.
 */
export function interpretWritten(text: string, kind: CellKind): Interpretation | undefined {
  const written = halfWidth(text);
  const plain = written.replace(/ ?。$/, "");
  const read = interpretWhole(plain, kind);
  // A full stop ends a sentence: what was written may have been more than a number.
  return read && plain !== written ? { ...read, certain: false } : read;
}

function interpretWhole(plain: string, kind: CellKind): Interpretation | undefined {
  if (wordsForNone.test(plain)) return { value: 0, certain: false, meaning: readAs("0") };
  const withNote = /^([^()]*[^() ]) ?\((.+)\)$/s.exec(plain);
  if (!withNote) return interpretPlain(plain, kind);
  const [, number = "", note = ""] = withNote;
  const read = interpretPlain(number, kind);
  return read && { ...read, certain: false, meaning: noteToTexts(read.meaning, note) };
}

function interpretPlain(text: string, kind: CellKind): Interpretation | undefined {
  return kind === "amount" || kind === "amountInTenThousandYuan"
    ? interpretMoney(text, kind)
    : interpretCount(text, kind);
}

function interpretCount(text: string, kind: "count" | "signedCount"): Interpretation | undefined {
  const bare = countUnit.exec(text)?.[1] ?? text;
  const [, sign = "", unsigned = ""] = /^([+-]|[–—]|负|增加?|减少?)? ?(.+)$/s.exec(bare) ?? [];
  const negative = /[-–—负减]/.test(sign);
  const [, amount = "", tenThousand = ""] = /^([\d,.]+)(万)$/.exec(unsigned) ?? ["", unsigned];
  const read = readWrittenNumber(amount);
  if (!read) return undefined;
  const count = tenThousand ? timesTenThousand(read.digits) : wholeNumber(read.digits);
  if (count === undefined || (negative && count !== 0 && kind !== "signedCount")) return undefined;
  const value = negative && count !== 0 ? -count : count;
  // A sign belongs to 本年增/减: in another column the figure itself may stand in the wrong place. A dash may be none.
  const certain = read.certain && (sign === "" || (kind === "signedCount" && !/[–—负]/.test(sign)));
  return { value, certain, meaning: readFigureAs(value, kind) };
}

function interpretMoney(
  text: string,
  kind: "amount" | "amountInTenThousandYuan",
): Interpretation | undefined {
  const formUnit: MoneyUnit = kind === "amount" ? "元" : "万元";
  const [, amount = "", written] = /^(.*?) ?(万元|元|万)$/s.exec(text) ?? ["", text];
  const read = readWrittenNumber(amount);
  if (!read) return undefined;
  const unit: MoneyUnit = written === undefined ? formUnit : written === "元" ? "元" : "万元";
  const value = toFen(read.digits, unit);
  if (value === undefined) return undefined;
  const shown = `${readFigureAs(value, kind)}${formUnit}`;
  if (unit === formUnit) return { value, certain: read.certain, meaning: shown };
  return { value, certain: false, meaning: `${read.digits}${unit}${shown}` };
}

function readFigureAs(value: number, kind: CellKind): string {
  return readAs(figureText({ state: "number", value }, kind));
}

function wholeNumber(digits: string): number | undefined {
  const value = Number(digits);
  return /^\d+(\.0+)?$/.test(digits) && Number.isSafeInteger(value) ? value : undefined;
}

function timesTenThousand(digits: string): number | undefined {
  const hundredths = toFen(digits, "万元");
  return hundredths === undefined || hundredths % 100 !== 0 ? undefined : hundredths / 100;
}
