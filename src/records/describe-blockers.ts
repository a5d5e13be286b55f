import { cellTitle, type Form } from "../form/index";
import { describeFinding, type Finding } from "../validation/index";
import type { Blockers } from "./what-blocks-final";

/** What is missing before 定稿, a sentence for each kind, each with the first place to go to. */
export function describeBlockers(form: Form, { blanks, hard, soft }: Blockers): string[] {
  const [blank] = blanks;
  return [
    ...(blank === undefined
      ? []
      : [`未填${blanks.length}格${first(blanks)}${cellTitle(form, blank)}，没有的请填0。`]),
    ...told(form, hard, "必须改正", "没有改正，也没有经主管部门同意保留"),
    ...told(form, soft, "需说明", "没有写情况说明，或情况说明已失效、待确认"),
  ];
}

function told(form: Form, findings: readonly Finding[], level: string, missing: string): string[] {
  const [finding] = findings;
  if (!finding) return [];
  return [`${level}${findings.length}个${missing}${first(findings)}${describeFinding(form, finding)}`];
}

function first(list: readonly unknown[]): string {
  return list.length > 1 ? "，先看：" : "：";
}
