import type { CellName } from "../form/index";
import type { Check, Problem } from "../validation/index";
import type { Settlement } from "./settle-findings";

/** What is still missing before a report can be 定稿; all empty when nothing is. Each is counted as it is listed. */
export interface Blockers {
  /** Cells not filled. */
  readonly blanks: readonly CellName[];
  /** 必须改正 neither mended nor kept, findings of one cause as one; blanks are counted apart. */
  readonly hard: readonly Problem[];
  /** 需说明 without a reason that stands. */
  readonly soft: readonly Problem[];
}

/** Whether something is still to be done about a problem, or to be known of it: a 提示 asks for nothing and stays. */
export function isOpenProblem(
  { level, findings }: Problem,
  { answers }: Pick<Settlement, "answers">,
): boolean {
  return (
    level === "blank" ||
    level === "hint" ||
    findings.some((finding) => answers.get(finding)?.settles !== true)
  );
}

/** 定稿 needs every figure filled, every 必须改正 mended or kept, and every 需说明 explained. */
export function whatBlocksFinal(
  problems: readonly Problem[],
  { blanks }: Pick<Check, "blanks">,
  settlement: Pick<Settlement, "answers">,
): Blockers {
  const open = problems.filter((problem) => isOpenProblem(problem, settlement));
  return {
    blanks,
    hard: open.filter(({ level, findings }) => level === "hard" && findings[0]?.rule !== "F-BLANK"),
    soft: open.filter(({ level }) => level === "soft"),
  };
}

/** Whether nothing is missing any more. */
export function isReadyForFinal({ blanks, hard, soft }: Blockers): boolean {
  return blanks.length + hard.length + soft.length === 0;
}
