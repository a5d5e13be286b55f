import type { Problem } from "../../validation/index";

/** A problem with a key that stays its own while others come and go, so that what is being written beside it stays. */
export interface KeyedProblem {
  readonly key: string;
  readonly problem: Problem;
}

export function keyedProblems(problems: readonly Problem[]): KeyedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { level, findings, cell } = problem;
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
    const [finding] = findings;
    const own = `${level} ${rules} ${cell ?? finding?.cells[0] ?? finding?.paragraph?.part ?? ""}`;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return { key: `${own} ${count}`, problem };
  });
}
