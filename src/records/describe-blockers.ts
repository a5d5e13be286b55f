import { cellTitle, type Form } from "../form/index";
import type { Problem } from "../validation/index";
import type { Blockers } from "./what-blocks-final";

/** What is missing before 定稿, a sentence for each kind, each with the first place to go to. */
export function describeBlockers(form: Form, { blanks, hard, soft }: Blockers): string[] {
  const [blank] = blanks;
  return [
    ...(blank === undefined
      ? []
      : [`未填${blanks.length}格${first(blanks)}${cellTitle(form, blank)}，没有的请填0。`]),
    // From 送审 on the blanks stand among 必须改正 themselves.
    ...told(
      hard,
      (count) =>
        `${blank === undefined ? "还" : "另"}有${count}个必须改正的问题没有改正，也没有经主管部门同意保留`,
    ),
    ...told(soft, (count) => `还有${count}个需说明的问题没有写情况说明，或情况说明已失效、待确认`),
  ];
}

/** How much is missing, counted as the pane lists it: 未填2格、必须改正5个、需说明1个; empty where nothing is. */
export function countBlockers({ blanks, hard, soft }: Blockers): string {
  return [
    ...(blanks.length > 0 ? [`未填${blanks.length}格`] : []),
    ...(hard.length > 0 ? [`必须改正${hard.length}个`] : []),
    ...(soft.length > 0 ? [`需说明${soft.length}个`] : []),
  ].join("、");
}

function told(problems: readonly Problem[], missing: (count: number) => string): string[] {
  const [problem] = problems;
  return problem ? [`${missing(problems.length)}${first(problems)}${problem.sentence}`] : [];
}

function first(list: readonly unknown[]): string {
  return list.length > 1 ? "，先看：" : "：";
}
