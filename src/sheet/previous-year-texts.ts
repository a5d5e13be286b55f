import type { Narrative } from "../figures/index";
import { narrativeHeadings } from "./narrative-headings";

/** The texts of last year that are kept for comparing: the preamble and the title are much the same every year. */
export const previousTexts: readonly { readonly part: keyof Narrative; readonly heading: string }[] =
  narrativeHeadings
    .filter(({ part }) => part !== "title" && part !== "preamble")
    // Not the headings of 文字部分 themselves, by which this year's texts are found.
    .map(({ part, heading }) => ({ part, heading: `上年的“${heading}”` }));
