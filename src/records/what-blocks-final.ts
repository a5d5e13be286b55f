import type { CellName } from "../form/index";
import type { Check, Finding } from "../validation/index";
import type { Settlement } from "./settle-findings";

/** What is still missing before a report can be 定稿; all empty when nothing is. */
export interface Blockers {
  /** Cells not filled. */
  readonly blanks: readonly CellName[];
  /** 必须改正 neither mended nor kept; blanks are counted apart. */
  readonly hard: readonly Finding[];
  /** 需说明 without a reason that stands. */
  readonly soft: readonly Finding[];
}

/** 定稿 needs every figure filled, every 必须改正 mended or kept, and every 需说明 explained. */
export function whatBlocksFinal(check: Check, { open }: Pick<Settlement, "open">): Blockers {
  return {
    blanks: check.blanks,
    hard: open.filter(({ level, rule }) => level === "hard" && rule !== "F-BLANK"),
    soft: open.filter(({ level }) => level === "soft"),
  };
}

/** Whether nothing is missing any more. */
export function isReadyForFinal({ blanks, hard, soft }: Blockers): boolean {
  return blanks.length + hard.length + soft.length === 0;
}
