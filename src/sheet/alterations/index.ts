export type { Alteration, AlterationKind } from "./alteration";
export { describeAlteration } from "./describe-alteration";
export { findAlterations, isOurMaking } from "./find-alterations";
export { describeMoves } from "./describe-moves";
export { mergesAsLaidOut } from "./table-merges";
export { lostByMerging } from "./lost-by-merging";
