export type { Check, Finding, Unverified } from "./finding";
export { checkCell } from "./check-cell";
export { checkEquation } from "./check-equation";
export { checkCondition } from "./check-condition";
export type { CheckContext } from "./check-context";
export { checkFigures } from "./check-figures";
export { describeCause, withoutOtherSuspects } from "./describe-cause";
export { describeFinding } from "./describe-finding";
export { describeBlanks } from "./describe-blanks";
export {
  findCauses,
  type Cause,
  type CauseOptions,
  type Correction,
  type SlipId,
  type Suspect,
} from "./causes/index";
export { problemsInOrder, type Problem } from "./problems-in-order";
export {
  checkNarrative,
  checkPrintedHeadings,
  countCharacters,
  longestOverview,
  paragraphTitle,
  partTitle,
  type MatchedReading,
} from "./narrative/index";
export { toldFinding, type ToldFinding } from "./told-finding";
