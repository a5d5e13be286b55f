/** The sub-heading a paragraph is or begins with. */
export interface SubHeading {
  /** 2 for （一）, 3 for 1.; level 1 is the section title itself. */
  readonly level: 2 | 3;
  /** How many characters from the paragraph's start belong to it; the whole paragraph when it stands alone. */
  readonly length: number;
}

const LEVELS: readonly { level: 2 | 3; number: RegExp; longest: number }[] = [
  { level: 2, number: /^[（(][一二三四五六七八九十]{1,3}[）)]/, longest: 40 },
  { level: 3, number: /^\d{1,2}[.．、](?!\d)/, longest: 24 },
];

/**
 * Finds the sub-heading of a paragraph: the numbered words up to the first full stop or colon (run in), or the
 * whole paragraph when it is short and ends without one. A paragraph that merely starts with a number (a numbered
 * sentence too long for a heading) has none.
 */
export function findSubHeading(text: string): SubHeading | undefined {
  for (const { level, number, longest } of LEVELS) {
    const numbered = number.exec(text);
    if (!numbered) continue;
    const end = text.slice(numbered[0].length).search(/[。：:；;！？]/);
    const length = end < 0 ? text.length : numbered[0].length + end + 1;
    if (length <= numbered[0].length + 1 || length > longest) return undefined;
    if (level === 3 && length < text.length && /[，,]/.test(text.slice(0, length))) return undefined;
    return { level, length };
  }
  return undefined;
}
