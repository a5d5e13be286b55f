import type { Claim } from "./read-claims";
import { numbersIn, type NumberInText } from "./numbers-in-text";

/** A percentage behind a statement: its share of all (占33.9%) or its growth since last year (同比增长1.05%). */
export interface Share {
  readonly kind: "share" | "growth";
  readonly claim: Claim;
  readonly percent: NumberInText;
  /** 下降, 回落, 减少: the sign of a growth. */
  readonly falls: boolean;
  /** Larger counts of the same sentence, of which it may be the share. */
  readonly wholes: readonly number[];
  readonly quote: string;
}

/** The percentages of a sentence that belong to a statement about the tables. */
export function readShares(sentence: string, claims: readonly Claim[]): Share[] {
  const numbers = numbersIn(sentence);
  return numbers.flatMap((percent, at): Share[] => {
    const before = numbers[at - 1];
    const claim = claims.find(({ number }) => number.start === before?.start);
    if (percent.unit !== "%" || percent.meant !== "exactly" || !before || !claim) return [];
    const words = sentence.slice(before.end, percent.start);
    const wholes = numbers
      .slice(0, at - 1)
      .filter((number) => number.unit === before.unit && number.value > before.value)
      .map(({ value }) => value);
    const told = {
      claim,
      percent,
      wholes,
      quote: `${claim.quote}${sentence.slice(before.end, percent.end)}`,
    };
    if (/^[，,(]?(?:约)?占(?:比|总数|申请总数|全部|办结总数|答复总数|比例)?[^，,；;。]{0,10}$/.test(words)) {
      return [{ kind: "share", falls: false, ...told }];
    }
    const growth =
      /^[，,(]?(?:申请数量|申请量)?(?:同比|较上年|较去年|比上年|比去年|与上年相比|较上一年)(?:度)?(?:同期)?[，,]?(?:数量)?(?:增长|增加|上升|下降|减少|回落|降低)(?:了)?(?:约)?$/;
    return growth.test(words) ? [{ kind: "growth", falls: /下|减|回|降/.test(words), ...told }] : [];
  });
}
