import type { Figures } from "../figures/index";
import type { BodyKind } from "./body-kind";

/** One body's figures, ready to be added up. */
export interface Submission {
  readonly unit: string;
  readonly kind: BodyKind;
  /** The body's place in the list of bodies, which is the order of its row; equal places go by name. */
  readonly position: number;
  readonly figures: Figures;
}
