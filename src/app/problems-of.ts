import { whatBlocksFinal, type Blockers } from "../records/index";
import { problemsInOrder, type Check, type Problem } from "../validation/index";
import type { CheckedReport } from "./session";

type Checked = Pick<CheckedReport, "found" | "check" | "present" | "settlement">;

/** Several panels ask for the problems of one check, and looking for causes takes longer than the check. */
const known = new WeakMap<Check, readonly Problem[]>();

/** What was found in a report, as it is listed and counted everywhere: findings of one slip are one problem. */
export function problemsOf({ found, check, present }: Omit<Checked, "settlement">): readonly Problem[] {
  const before = known.get(check);
  if (before) return before;
  const problems = problemsInOrder(present.form, found.report.figures, check, found.formulaTotals);
  known.set(check, problems);
  return problems;
}

/** What of it is neither mended, filled, explained nor kept. */
export function blockersOf(checked: Checked): Blockers {
  return whatBlocksFinal(problemsOf(checked), checked.check, checked.settlement);
}
