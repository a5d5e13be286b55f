import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { recordOnFindings } from "./record-on-findings";
import { confirmed, explanationGone, nameFirst } from "./wording";

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
        if (!answer) throw new UserProblem(explanationGone);
        const { kind, reason, by } = answer.explanation;
        if (kind === "主管部门同意保留" && by === undefined) throw new UserProblem(nameFirst);
        return { kind, reason, ...(by !== undefined && { by }) };
      },
      "确认情况说明",
    );
    return [confirmed];
  });
}
