export { bodyKinds, bodyKindTitles, type BodyKind } from "./body-kind";
export type { Submission } from "./submission";
export { adjustmentFigures, statedChanges, type Adjustment } from "./adjustment";
export { incompleteCells } from "./incomplete-cells";
export { withKnownTotals } from "./known-totals";
export { consolidate, type Consolidation, type Exclusion } from "./consolidate";
