import type { CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import type { Check, CheckContext, Finding } from "../validation/index";

/** What reading one file came to. */
export type Reading = ReadReport | UnreadFile;

/** A file no report could be read from, with the sentence that says why and what to ask the unit for. */
export interface UnreadFile {
  readonly kind: "unread";
  readonly reason: string;
  /** The unit it names all the same, where it does. */
  readonly unit?: string;
  /** The years of the reports it holds, where it holds more than one. */
  readonly years?: readonly number[];
}

/** A report as it was read from a file and checked as one that is submitted. */
export interface ReadReport {
  readonly kind: "report";
  readonly source: "workbook" | "word";
  readonly report: UnitReport;
  readonly check: Check;
  /** What the check knew besides the figures, so that it can be made again beside last year's report. */
  readonly context?: CheckContext;
  /** Sums in which figures of bodies below are missing: they are left out of the check. */
  readonly incomplete?: ReadonlySet<CellName>;
  /** 必须改正 findings that the office agreed to keep, as the report stands. */
  readonly kept?: ReadonlySet<Finding>;
  /** 需说明 findings that the unit has explained, as the report stands. */
  readonly explained?: ReadonlySet<Finding>;
  /** Where the tables are no longer the official form though every figure can be read, a sentence each. */
  readonly alterations?: readonly string[];
  /** The workbook is a summary, its figures the sum of other bodies'. */
  readonly isSummary?: true;
  /** What that summary still lacks, by its 台账; absent where it lacks nothing. */
  readonly stage?: string;
  /** Totals that their own formula fills. */
  readonly formulaTotals: ReadonlySet<CellName>;
  /** The unit and year the file itself states; absent where it says nothing. */
  readonly unit?: string;
  readonly unitCode?: string;
  readonly year?: number;
  /** The year above its tables, where 封面 states another. */
  readonly headingYear?: number;
  /** 报出日期 as written on 封面. */
  readonly reportDate?: string;
  /** What the office should know though it is no fault: formulas of the unit's own, for instance. A sentence each. */
  readonly remarks: readonly string[];
  /** What the unit is asked for besides mending what was found, a sentence each. */
  readonly asks?: readonly string[];
}

/** One file that came in. */
export interface ReceivedFile {
  /** Its name, with the folders below the one that is collected. */
  readonly file: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified?: number;
  readonly reading: Reading;
  /** Its bytes once more, as they are by now; absent where nobody holds the file any longer. */
  readonly reopen?: () => Promise<Uint8Array>;
}
