import type { SimilarText } from "./similar-texts";
import { words } from "./wording";

/** 内容雷同 as a sentence: whose text is the same as whose, and how it begins. */
export function describeSimilarText(
  { units, paragraph, sameAsLastYear }: SimilarText,
  longest: number,
): string {
  const text = paragraph.length > longest ? `${paragraph.slice(0, longest)}…` : paragraph;
  return sameAsLastYear ? words.sameAsLastYear(units.join("、"), text) : words.sameTexts(units, text);
}
