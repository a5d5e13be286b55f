import type { Narrative } from "../../figures/index";
import { plainText } from "./plain-text";
import { readClaims, type Claim } from "./read-claims";
import { readContradictions, type Contradiction } from "./read-contradictions";
import { readShares, type Share } from "./read-shares";
import { readSums, type StatedSum } from "./read-sums";
import { sentencesOf } from "./sentences";

/** What one sentence says that can be checked. */
export interface ReadSentence {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly sums: readonly StatedSum[];
  readonly shares: readonly Share[];
  readonly contradictions: readonly Contradiction[];
}

export interface ReadParagraph {
  /** As typed. */
  readonly typed: string;
  /** Without spaces, half-width. */
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  /** The paragraph itself says that it is about requests for information. */
  readonly aboutRequests: boolean;
}

const known = new Map<string, ReadParagraph>();
/** Some ten reports at a time; the live check asks for the same few paragraphs again and again. */
const mostKnown = 1000;

/** A paragraph taken apart, whatever figures it is compared with. Remembered by its text. */
export function readParagraph(paragraph: string): ReadParagraph {
  const before = known.get(paragraph);
  if (before) return before;
  const text = plainText(paragraph);
  const sentences = sentencesOf(text).map((sentence): ReadSentence => {
    const claims = readClaims(sentence);
    return {
      text: sentence,
      claims,
      sums: readSums(sentence),
      shares: readShares(sentence, claims),
      contradictions: readContradictions(sentence),
    };
  });
  const aboutRequests = /依申请公开|政府信息公开申请|信息公开申请|申请公开/.test(text.slice(0, 120));
  const read = { typed: paragraph, text, sentences, aboutRequests };
  if (known.size >= mostKnown) known.clear();
  known.set(paragraph, read);
  return read;
}

/** A paragraph in its place. */
export interface PlacedParagraph {
  readonly paragraph: { readonly part: keyof Narrative; readonly index: number };
  readonly read: ReadParagraph;
  /** It, or the sub-heading it stands under, is about requests for information. */
  readonly aboutRequests: boolean;
}

/** The paragraphs of the parts named, each under the sub-heading that stands over it. */
export function placedParagraphs(
  narrative: Narrative,
  parts: readonly (keyof Narrative)[],
): PlacedParagraph[] {
  return parts.flatMap((part) => {
    let underHeading = false;
    return narrative[part].map((paragraph, index) => {
      const read = readParagraph(paragraph);
      if (/^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+[.、])/.test(read.text)) {
        underHeading = /依申请|申请公开|公开申请/.test(read.text.slice(0, 30));
      }
      return { paragraph: { part, index }, read, aboutRequests: underHeading || read.aboutRequests };
    });
  });
}
