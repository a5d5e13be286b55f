export type { Cause, Correction, SlipId, Suspect } from "./cause";
export { findCauses, type CauseOptions } from "./find-causes";
export { isToldApart } from "./likelihood";
