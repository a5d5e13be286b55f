import type { Suspect } from "./cause";

/** Broken equations and the suspects each of which explains them all. */
export interface Explanation {
  readonly equations: ReadonlySet<number>;
  readonly suspects: readonly Suspect[];
  /** One wrong cell alone explains them, with no totals carried along. */
  readonly alone?: boolean;
  /** They only repeat in 总计 what other explanations explain, and hold once those do. */
  readonly repeats?: boolean;
}
