import type { CellName, Level, RuleId } from "../form/index";
import type { Figures, Narrative } from "../figures/index";

/** Something the form's own rules say is wrong: one shape for the pane, the sheet, the district and JSON. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** Every cell taking part, the one to fix first; none where it is not about figures. */
  readonly cells: readonly CellName[];
  /** What the other side of the rule comes to. */
  readonly expected?: number;
  /** What stands there. */
  readonly actual?: number;
  /** The text that cannot be read as a number, or has no place in a report. */
  readonly text?: string;
  /** The paragraph it is about, by its 0-based index in its part of the texts. */
  readonly paragraph?: { readonly part: keyof Narrative; readonly index: number };
  /** What the user reads, where the rule brings its own words; see `describeFinding`. */
  readonly sentence?: string;
}

/** A rule that could not be checked, because a cell it needs is blank or unreadable. Never a pass. */
export interface Unverified {
  readonly rule: RuleId;
  readonly cells: readonly CellName[];
}

/** The outcome of checking one form. */
export interface Check {
  /** Worst first, then in the order of the form. */
  readonly findings: readonly Finding[];
  readonly unverified: readonly Unverified[];
  /** Cells still to be filled; a total that its formula will fill is not one of them. */
  readonly blanks: readonly CellName[];
  /** Last year's figures, where the form was checked against them: they tell which cell is the likelier slip. */
  readonly previous?: Figures;
}
