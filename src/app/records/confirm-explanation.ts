import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { recordOnFindings } from "./record-on-findings";

/**
 * 确认: a reason that was typed in the sheet, or that lapsed and is still true, is recorded anew with the figures as
 * they stand now.
 */
export async function confirmExplanation(session: Session, findings: readonly Finding[]): Promise<void> {
  await perform(session, "正在确认…", async () => {
    await recordOnFindings(
      session,
      findings,
      (answer) => {
        if (!answer) throw new UserProblem("这条情况说明刚刚已被删去，没有写入。请重新填写。");
        const { kind, reason, by } = answer.explanation;
        if (kind === "主管部门同意保留" && by === undefined)
          throw new UserProblem("保留要写明主管部门同意人的姓名，请补上再确认。");
        return { kind, reason, ...(by !== undefined && { by }) };
      },
      "确认情况说明",
    );
    return ["已确认，现在的数一并记下；数一改，它就失效。"];
  });
}
