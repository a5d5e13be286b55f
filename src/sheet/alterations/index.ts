export type { Alteration, AlterationKind } from "./alteration";
export { describeAlteration } from "./describe-alteration";
export { findAlterations } from "./find-alterations";
export { describeMoves } from "./describe-moves";
