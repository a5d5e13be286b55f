import { firstOf, shortQuote } from "../figures/index";
import type { SimilarText } from "./similar-texts";
import { words } from "./wording";

/** 内容雷同 as a sentence: whose text is the same as whose, and how it begins. */
export function describeSimilarText(
  { units, paragraph, sameAsLastYear }: SimilarText,
  longest: number,
): string {
  const text = shortQuote(paragraph, longest);
  return sameAsLastYear ? words.sameAsLastYear(firstOf(units, "个"), text) : words.sameTexts(units, text);
}
