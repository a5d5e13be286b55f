export type { Figure, Figures } from "./figures";
export type { Narrative } from "./narrative";
