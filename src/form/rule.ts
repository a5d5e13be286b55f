import type { Condition } from "./condition";
import type { CellName, TableId } from "./names";
import type { GovernmentLevel } from "./government-level";
import type { PrintedHeading } from "./printed-heading";
import type { TableFault } from "./table-fault";

/**
 * 必须改正 (`hard`) is mended or kept with consent before 定稿; 需说明 (`soft`) takes a written reason;
 * 提示 (`hint`) asks nothing.
 */
export type Level = "hard" | "soft" | "hint";

export type RuleId =
  | "T2-INT"
  | "T2-SIGN"
  | "T2-VALID"
  | "T2-FEE"
  | "T2-REG"
  | "T2-ITEM"
  | "T2-PUB"
  | "T2-DEC"
  | "T2-BUY"
  | "T3-BAL"
  | "T3-SUM"
  | "T3-ROW"
  | "T3-CELL"
  | "T3-OTHER"
  | "T3-ZERO"
  | "T3-LEDGER"
  | "T34-LINK"
  | "T4-SUM"
  | "T4-CELL"
  | "T4-POST"
  | "T4-CODEF"
  | "F-EDITION"
  | "F-ROWS"
  | "F-BLANK"
  | "F-LEFT"
  | "F-DATE"
  | "Y-CARRY"
  | "Y-VALID"
  | "Y-PUB"
  | "Y-ITEM"
  | "Y-PEND"
  | "Y-SIM"
  | NarrativeRuleId
  | DistrictRuleId;

/** Rules on the texts: what they state of the tables (N), their outline and wording (F-SIX, O). */
export type NarrativeRuleId =
  | "N-RECV"
  | "N-DONE"
  | "N-CARRY"
  | "N-GRP"
  | "N-KIND"
  | "N-PCT"
  | "N-REV"
  | "N-LIT"
  | "N-ALL"
  | "N-DOC"
  | "N-SUM"
  | "N-FEE"
  | "N-O2"
  | "N-LEN"
  | "N-EMPTY"
  | "N-YEAR"
  | "N-LAW"
  | "N-UNITNAME"
  | "F-SIX"
  | "O-NUMSYS"
  | "O-SUB"
  | "O-YEAR"
  | "O-PLACE"
  | "O-PUNCT";

/** Rules on reports taken together, which only the office that adds them up can check. */
export type DistrictRuleId =
  "C-SUM" | "C-ADJ" | "C-MISS" | "C-DUP" | "C-REG" | "C-VERT" | "C-UNIT" | "C-PREV" | "C-TEXT";

/** A small report on which a rule is shown: whatever is not named is 0, or not given. */
export interface Example {
  readonly figures?: Readonly<Record<CellName, number | string | null>>;
  readonly lastYear?: Readonly<Record<CellName, number>>;
  readonly ledger?: { readonly received?: number; readonly answered?: number };
  readonly governmentLevel?: GovernmentLevel;
  readonly state?: string;
  readonly year?: number;
  /** A paragraph of section 一, of the preamble, of sections 五 and 六. */
  readonly overview?: string;
  /** A paragraph of last year's section 一. */
  readonly lastYearOverview?: string;
  readonly preamble?: string;
  readonly problems?: string;
  readonly other?: string;
  /** 填报单位 */
  readonly unit?: string;
  /** YYYY-MM-DD */
  readonly today?: string;
  /** A row or column of a table that is missing or was added. */
  readonly tableFault?: TableFault;
  /** The headings of the sections, where the report is a Word or another printed text. */
  readonly headings?: readonly PrintedHeading[];
}

interface Told {
  readonly id: RuleId;
  readonly level: Level;
  /** What the rule says, in the words of the form, for the clerk. */
  readonly sentence: string;
  /** Why it matters, or which slip it catches, for the clerk. */
  readonly reason: string;
  /** Where the rule comes from: the form's own note, the regulations, or plain arithmetic. */
  readonly source: string;
}

interface Shown extends Told {
  /** A report the rule has nothing to say of, and one it finds wrong. */
  readonly examples: { readonly right: Example; readonly wrong: Example };
}

/** A rule on the figures of one table. */
interface OfTable extends Shown {
  readonly table: TableId;
}

/** A rule that compares two sides. */
interface Compared extends OfTable {
  /** Both sides as the check list prints them: 六类申请人之和＝总计. */
  readonly relation: string;
}

/** In each row, or each column, the parts add up to the total. */
export interface SumRule extends Compared {
  readonly kind: "sum";
  readonly each: "row" | "column";
  /** Column keys (each row) or row keys (each column). */
  readonly parts: readonly string[];
  readonly total: string;
}

/** In each column, the left rows together equal the right rows together. */
export interface BalanceRule extends Compared {
  readonly kind: "balance";
  readonly each: "column";
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Each cell of one kind holds what such a cell may hold. */
export interface CellRule extends OfTable {
  readonly kind: "cell";
  /** The kinds of cells the rule speaks of. */
  readonly cells: "count" | "signedCount" | "amount" | "amountInTenThousandYuan";
}

/** What cannot be, or is unlikely, for certain figures together. */
export interface ConditionRule extends Compared {
  readonly kind: "condition";
  /** The rule speaks only to units of these levels, and not at all while the level is unknown. */
  readonly onlyFor?: readonly GovernmentLevel[];
  readonly cases: readonly ConditionCase[];
}

/** A condition rule applied to one place of the form. */
export interface ConditionCase {
  /** As the check list prints it: 表二“行政规范性文件”. */
  readonly place: string;
  /** The rule is broken when this holds. */
  readonly flagWhen: Condition;
  /** The cell to look at first; with the rule it is the place records keep. */
  readonly first: CellName;
  /** Where several cells may hold what should not be there, the user is led to the first of these that is not 0. */
  readonly nonZero?: readonly CellName[];
  /**
   * The sentence a user reads. `{name}` is this year's figure, `{lastYear name}` last year's, `{left}` and
   * `{right}` the sums on both sides of the first comparison.
   */
  readonly message: string;
}

/** A rule on the report as a whole, with its own check in validation/. */
export interface ReportRule extends Shown {
  readonly kind: "report";
  readonly id: "F-EDITION" | "F-ROWS" | "F-BLANK" | "F-LEFT" | "F-DATE" | "Y-SIM";
}

/** A rule on the texts, with its own check in validation/narrative/. */
export interface NarrativeRule extends Shown {
  readonly kind: "narrative";
  readonly id: NarrativeRuleId;
}

/** A rule that is told as help, or kept by the reader of files, and gives no finding. */
export interface NoteRule extends Told {
  readonly kind: "note";
  readonly table?: TableId;
}

export type Rule = SumRule | BalanceRule | CellRule | ConditionRule | ReportRule | NarrativeRule | NoteRule;
