import type { Narrative } from "../figures/index";

/** So many characters in a row are a phrase, not a word every report uses. */
const phrase = 8;
/** In fewer characters than these any two reports are alike. */
const shortest = 40;

/**
 * Which share of sections 一 and 五 stands word for word in last year's, from 0 to 1: figures, punctuation and spaces
 * left out, since a text with new figures in the old words is the old text. Undefined when either year has too little
 * text to tell.
 */
export function shareOfOldText(now: Narrative, before: Narrative): number | undefined {
  const [text, old] = [wordsOf(now), wordsOf(before)];
  if (Math.min(text.length, old.length) < shortest) return undefined;
  const known = new Set(phrasesOf(old));
  // A character is old when a phrase it belongs to is.
  let [same, coveredTo] = [0, 0];
  for (const [at, words] of phrasesOf(text).entries()) {
    if (!known.has(words)) continue;
    same += at + phrase - Math.max(at, coveredTo);
    coveredTo = at + phrase;
  }
  return same / text.length;
}

function wordsOf({ overview, problems }: Narrative): string {
  return [...overview, ...problems]
    .join("")
    .normalize("NFKC")
    .replace(/[^\p{L}]+/gu, "");
}

/** Every run of so many characters, one from each place a whole run begins at. */
function phrasesOf(words: string): string[] {
  return Array.from({ length: words.length - phrase + 1 }, (_, at) => words.slice(at, at + phrase));
}
