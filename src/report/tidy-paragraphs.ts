import type { Narrative } from "../figures/index";

/**
 * The paragraphs as they are printed: a line break inside a cell starts a new paragraph, the spaces people type
 * for an indent go (the report indents by itself), empty paragraphs go, and characters no document can hold
 * (control characters, halves of a pair) are left out. Words and the spaces between them stay.
 */
export function tidyParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/\r\n|[\n\r\v\f\u2028\u2029]/))
    .map((line) => printable(line.replace(/\t/g, " ")).trim())
    .filter((line) => line !== "");
}

/** All five texts of a report as they are printed. */
export function tidyNarrative(narrative: Narrative): Narrative {
  return {
    title: tidyParagraphs(narrative.title),
    preamble: tidyParagraphs(narrative.preamble),
    overview: tidyParagraphs(narrative.overview),
    problems: tidyParagraphs(narrative.problems),
    other: tidyParagraphs(narrative.other),
  };
}

/** One line as it is printed: line breaks and tabs are spaces, and no character stands that no document can hold. */
export function tidyLine(text: string): string {
  return printable(
    text.replace(/[\s\u0085]+/g, (space) => (/[\t-\r\u0085\u2028\u2029]/.test(space) ? " " : space)),
  ).trim();
}

// XML 1.0 holds no other control characters, no lone surrogates and neither of the last two of the plane.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/gu;

function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
