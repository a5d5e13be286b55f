import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { recordOnFindings } from "./record-on-findings";
import { explained, reasonFirst } from "./wording";

/** 填写情况说明: a reason for a 需说明, or for several with one cause, with the figures it is given for. */
export async function explainFinding(
  session: Session,
  findings: readonly Finding[],
  reason: string,
): Promise<void> {
  await perform(session, "正在记录情况说明…", async () => {
    const text = reason.trim();
    if (text === "") throw new UserProblem(reasonFirst);
    await recordOnFindings(session, findings, () => ({ kind: "情况说明", reason: text }), "情况说明");
    return [explained];
  });
}
