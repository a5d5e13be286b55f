import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { recordOnFindings } from "./record-on-findings";
import { blanksCannotBeKept, kept, reasonAndNameFirst } from "./wording";

/** 主管部门同意保留: a 必须改正 that the truth cannot satisfy is kept, with the reason and who consented. */
export async function keepFinding(
  session: Session,
  findings: readonly Finding[],
  reason: string,
  by: string,
): Promise<void> {
  await perform(session, "正在记录保留理由…", async () => {
    const [text, name] = [reason.trim(), by.trim()];
    if (findings.some(({ rule }) => rule === "F-BLANK")) throw new UserProblem(blanksCannotBeKept);
    if (text === "" || name === "") throw new UserProblem(reasonAndNameFirst);
    await recordOnFindings(
      session,
      findings,
      () => ({ kind: "主管部门同意保留", reason: text, by: name }),
      "主管部门同意保留",
    );
    return [kept];
  });
}
