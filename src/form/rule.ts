import type { TableId } from "./form";

/**
 * 必须改正 (`hard`) is mended or kept with consent before 定稿; 需说明 (`soft`) takes a written reason;
 * 提示 (`hint`) asks nothing.
 */
export type Level = "hard" | "soft" | "hint";

export type RuleId =
  | "T2-INT"
  | "T2-SIGN"
  | "T2-FEE"
  | "T2-BUY"
  | "T3-BAL"
  | "T3-SUM"
  | "T3-ROW"
  | "T3-CELL"
  | "T4-SUM"
  | "T4-CELL";

interface Told {
  readonly id: RuleId;
  readonly level: Level;
  readonly table: TableId;
  /** What the rule says, in the words of the form, for the clerk. */
  readonly sentence: string;
  /** Where the rule comes from: the form's own note, the regulations, or plain arithmetic. */
  readonly source: string;
}

/** A rule that compares two sides. */
interface Compared extends Told {
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
export interface CellRule extends Told {
  readonly kind: "cell";
  /** The kinds of cells the rule speaks of. */
  readonly cells: "count" | "signedCount" | "amount" | "amountInTenThousandYuan";
}

export type Rule = SumRule | BalanceRule | CellRule;
