export { checkNarrative, type NarrativeCheck } from "./check-narrative";
export { checkPrintedHeadings } from "./check-printed-headings";
export { longestOverview } from "./check-sections";
export { countCharacters } from "./count-characters";
export { paragraphTitle, partTitle } from "./paragraph-title";
export type { MatchedReading, TextContext } from "./text-context";
