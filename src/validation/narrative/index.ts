export { checkNarrative, type NarrativeCheck } from "./check-narrative";
export { longestOverview } from "./check-sections";
export { countCharacters } from "./count-characters";
export { paragraphTitle, partTitle } from "./paragraph-title";
export type { MatchedReading, TextContext } from "./text-context";
