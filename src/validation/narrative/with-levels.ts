import type { Form } from "../../form/index";
import type { Finding } from "../finding";
import type { TextFinding } from "./text-context";

/** What was found, at the level it names, else that of its rule; what the form has no rule for is left out. */
export function withLevels(form: Form, found: readonly TextFinding[]): Finding[] {
  return found.flatMap((finding) => {
    const rule = form.rules.find(
      ({ id, level }) => id === finding.rule && (finding.level === undefined || level === finding.level),
    );
    return rule === undefined ? [] : [{ ...finding, level: rule.level }];
  });
}
