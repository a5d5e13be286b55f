export type { Check, Finding, Unverified } from "./finding";
export { checkCell } from "./check-cell";
export { checkEquation } from "./check-equation";
export { checkFigures } from "./check-figures";
export { describeFinding } from "./describe-finding";
export { describeBlanks } from "./describe-blanks";
