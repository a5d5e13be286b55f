export {
  explanationKinds,
  type Explanation,
  type ExplanationKind,
  type ExplanationStatus,
  type PlaceKey,
  type RecordedFacts,
} from "./explanation";
export { remarkConclusions, reportConclusions, type Remark } from "./remark";
export { factsOfFinding, partOfText, placeOfFinding, wordsKey, type PresentReport } from "./finding-facts";
export { settleFindings, type Answer, type Settlement } from "./settle-findings";
export { isOpenProblem, isReadyForFinal, whatBlocksFinal, type Blockers } from "./what-blocks-final";
export { countBlockers, describeBlockers } from "./describe-blockers";
export { placeTitle, readPlace } from "./place-title";
