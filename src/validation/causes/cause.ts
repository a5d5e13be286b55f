import type { CellName } from "../../form/index";
import type { Finding } from "../finding";

/**
 * What a wrong value looks like.
 *
 * `swappedDigits` 21 for 12; `tenfold` 120 for 12; `tenth` 12 for 120; `doubledDigit` 122 for 12; `droppedDigit`
 * 12 for 132; `countedTwice` the same cases stand in a cell before; `neighbour` the value belongs to the cell
 * beside it; `shiftedRow` the figures of a row stand one column off; `shiftedColumn` those of a column one row
 * off; `wrongDigit` 3490 for 3440; `carryForgotten` 结转下年度 that stands at 0 while more came in
 * than was done; `totalNotSum` a total that is not what it adds up; `notCarriedOver` 上年结转 that is not what last year carried
 * forward, as the right value would be; `other` none of these.
 */
export type SlipId =
  | "swappedDigits"
  | "tenfold"
  | "tenth"
  | "doubledDigit"
  | "droppedDigit"
  | "countedTwice"
  | "neighbour"
  | "shiftedRow"
  | "shiftedColumn"
  | "wrongDigit"
  | "carryForgotten"
  | "totalNotSum"
  | "notCarriedOver"
  | "other";

/** A cell and the value it should hold, in the unit of Figure. */
export interface Correction {
  readonly cell: CellName;
  readonly value: number;
}

/** A cell that may be wrong, and what would put it right. */
export interface Suspect extends Correction {
  readonly slip: SlipId;
  /** The cell the slip speaks of: where the same cases stand already, or whose value stands here. */
  readonly like?: CellName;
  /** Cells to correct with it: typed totals that were added up from the wrong value, the rest of a shifted row. */
  readonly also: readonly Correction[];
  /**
   * How many broken equations hold once it and `also` are corrected: all of its cause. One of 总计 that only repeats
   * the others is among them, though it is no finding.
   */
  readonly clears: number;
}

/** Findings broken by one slip. Every finding of a sum or balance belongs to exactly one cause. */
export interface Cause {
  readonly findings: readonly Finding[];
  /** Most likely first; each alone explains all the findings. Empty when too many cells are wrong at once, or none here. */
  readonly suspects: readonly Suspect[];
  /** The findings only repeat in 总计 what other causes tell, and clear with them: nothing to correct here. */
  readonly repeats: boolean;
  /** Nothing but the one suspect, no other cell and no two other cells, could have broken just these equations. */
  readonly certain: boolean;
  /** The first suspect stands out, so that a sentence may call it 很可能, which is more than to name it. */
  readonly likely: boolean;
}
