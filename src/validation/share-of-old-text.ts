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
  const known = new Set<string>();
  for (let at = 0; at + phrase <= old.length; at += 1) known.add(old.slice(at, at + phrase));
  // A character is old when a phrase it belongs to is.
  let [same, coveredTo] = [0, 0];
  for (let at = 0; at + phrase <= text.length; at += 1) {
    if (!known.has(text.slice(at, at + phrase))) continue;
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
