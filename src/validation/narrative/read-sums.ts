import { numbersIn, type NumberInText } from "./numbers-in-text";

/** 共73条，其中10条、3条…: a total and the parts said to make it up. */
export interface StatedSum {
  readonly total: NumberInText;
  readonly parts: readonly number[];
  readonly unit: string;
}

const opening = /其中|包括|包含|分别为|分别是|分布情况|具体为|具体是|[：:]|\(含/;

/**
 * The sums a sentence states that do not come to their total. Parts that stop short of it are taken for all only where
 * they say so (其他, 分别) or nearly reach it, since 其中 often names a few.
 */
export function readSums(sentence: string): StatedSum[] {
  const numbers = numbersIn(sentence);
  const sums: StatedSum[] = [];
  for (const [at, total] of numbers.entries()) {
    if (total.meant !== "exactly" || total.decimals > 0 || total.value < 2) continue;
    if (!/^(?:件|宗|份|条|次|封|期|篇|个|项|起|部|场|例)$/.test(total.unit)) continue;
    const next = numbers[at + 1];
    if (!next) continue;
    const between = sentence.slice(total.end, next.start);
    const bracket = bracketAround(sentence, total, next);
    if (!opens(between, bracket !== undefined)) continue;
    const parts = partsBehind(sentence, numbers, at, bracket);
    if (parts && failsToAddUp(total, parts, between, sentence.slice(total.end))) {
      sums.push({ total, parts: parts.flat(), unit: total.unit });
    }
  }
  return sums;
}

function opens(between: string, inBracket: boolean): boolean {
  if (/[。]|同时|另|此外|同比|增长|较|占|平均/.test(between)) return false;
  if (inBracket) return true;
  // A bracket closed before the next number is a remark: 其他处理(含撤回).
  const words = between.replace(/\([^()]*\)/g, "");
  return opening.test(words.slice(0, 16)) && words.length < 60;
}

/** The parts in groups set apart by ；, up to where something else is told; undefined where that cannot be said. */
function partsBehind(
  sentence: string,
  numbers: readonly NumberInText[],
  at: number,
  bracketEnd: number | undefined,
): number[][] | undefined {
  const total = numbers[at] as NumberInText;
  const limit = bracketEnd ?? sentence.length;
  const groups: number[][] = [[]];
  let end = total.end;
  for (const number of numbers.slice(at + 1)) {
    if (number.start >= limit) break;
    const between = sentence.slice(end, number.start);
    const first = end === total.end;
    // A second 其中 is about the part before it, and what follows 同时 about something else.
    if (!first && /其中|同时|此外|另外|另有|同比|较上|较去|全年|今年/.test(between)) break;
    const inner = bracketEnd === undefined && depthAt(sentence, total.end, number.start) > 0;
    end = number.end;
    if (inner) continue;
    if (number.unit === "%" || number.unit === "个百分点" || /元$/.test(number.unit)) continue;
    if (number.unit !== total.unit) {
      if (/^(?:人次|人|名|家|户|页|期次|类|批)$/.test(number.unit)) continue;
      return undefined;
    }
    if (number.meant !== "exactly") return undefined;
    if (!first && /[；;]/.test(between)) groups.push([]);
    groups[groups.length - 1]?.push(number.value);
  }
  return groups.filter((group) => group.length > 0);
}

/** Where the bracket ends that opens behind a total and holds the next number: (网站12条、微信26条), not (见附表). */
function bracketAround(sentence: string, total: NumberInText, next: NumberInText): number | undefined {
  if (!/^[^，,；;：:。()]{0,16}[，,]?\(/.test(sentence.slice(total.end))) return undefined;
  const end = closing(sentence, total.end);
  return next.start < end ? end : undefined;
}

function closing(sentence: string, from: number): number {
  const open = sentence.indexOf("(", from);
  let depth = 0;
  for (let at = open; at < sentence.length; at += 1) {
    if (sentence[at] === "(") depth += 1;
    if (sentence[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return sentence.length;
}

function depthAt(sentence: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (sentence[at] === "(") depth += 1;
    if (sentence[at] === ")") depth = Math.max(0, depth - 1);
  }
  return depth;
}

function failsToAddUp(
  total: NumberInText,
  groups: readonly (readonly number[])[],
  opener: string,
  behind: string,
): boolean {
  const parts = groups.flat();
  const [first = 0] = parts;
  if (parts.length < 2) return /其中|包括|包含/.test(opener) && first > total.value;
  const sum = add(parts);
  if (sum === total.value) return false;
  // 其他 at the end closes the list: no second breakdown follows.
  const closed = /(?:其他|其它|其余)(?!处理|结果)[^，,、；;\d]*\d+[^\d]*$/.test(behind);
  if (!closed && prefixes(parts).includes(total.value)) return false;
  // Two breakdowns of one total, set apart by ；: each that nearly reaches it has to reach it.
  const single = groups.filter((group) => group.length > 1);
  if (single.length > 1 && single.some((group) => add(group) === total.value)) return false;
  if (/其中|包括|包含/.test(opener) && parts.some((part) => part > total.value)) return true;
  if (sum > total.value) {
    // Twice the total and more is a list of something else.
    return sum < total.value * 1.6 || parts.length === groups.length;
  }
  const saysAll = /其他|其它|其余|分别/.test(behind);
  return (saysAll && sum >= total.value * 0.5) || (parts.length >= 3 && sum >= total.value * 0.8);
}

/** What the first parts come to, one more each time: a breakdown may be followed by another. */
function prefixes(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => (sum += part));
}

function add(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
