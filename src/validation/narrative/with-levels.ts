import { oncePerForm, type Form, type Level, type NarrativeRuleId } from "../../form/index";
import type { Finding } from "../finding";
import type { TextFinding } from "./text-context";

const levelsOf = oncePerForm((form: Form): ReadonlyMap<NarrativeRuleId, readonly Level[]> => {
  const levels = new Map<NarrativeRuleId, readonly Level[]>();
  for (const rule of form.rules) {
    if (rule.kind === "narrative") levels.set(rule.id, [...(levels.get(rule.id) ?? []), rule.level]);
  }
  return levels;
});

/** What was found, at the level of its rule; what the form has no rule for is left out. */
export function withLevels(form: Form, found: readonly TextFinding[]): Finding[] {
  return found.flatMap((finding) => {
    const levels = levelsOf(form).get(finding.rule) ?? [];
    const level = finding.level === undefined ? levels[0] : levels.find((each) => each === finding.level);
    return level === undefined ? [] : [{ ...finding, level }];
  });
}
