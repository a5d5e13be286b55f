export { bodyKinds, bodyKindTitles, type BodyKind } from "./body-kind";
export type { Submission } from "./submission";
export { adjustmentFigures, type Adjustment } from "./adjustment";
export { consolidate, type Consolidation, type Exclusion } from "./consolidate";
