import type { CellName, EditionId } from "../form/index";
import type { Figures } from "./figures";
import type { Narrative } from "./narrative";

/** What one unit reports for one year. */
export interface UnitReport {
  /** 填报单位, its full name. */
  readonly unit: string;
  readonly year: number;
  readonly edition: EditionId;
  /** province, prefecture, county, township, or the same with Department; absent when not known. */
  readonly governmentLevel?: string;
  readonly figures: Figures;
  /**
   * Totals that stand as they were typed or printed, a blank one included. Every other total is added up by
   * its formula.
   */
  readonly typedTotals: ReadonlySet<CellName>;
  readonly narrative: Narrative;
}
