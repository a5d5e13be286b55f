import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { recordOnFindings } from "./record-on-findings";

/** 主管部门同意保留: a 必须改正 that the truth cannot satisfy is kept, with the reason and who consented. */
export async function keepFinding(
  session: Session,
  findings: readonly Finding[],
  reason: string,
  by: string,
): Promise<void> {
  await perform(session, "正在记录保留理由…", async () => {
    const [text, name] = [reason.trim(), by.trim()];
    if (findings.some(({ rule }) => rule === "F-BLANK")) throw new UserProblem("空格不能保留，没有的请填0。");
    if (text === "" || name === "") throw new UserProblem("保留要写明理由和主管部门同意人的姓名，缺一不可。");
    await recordOnFindings(
      session,
      findings,
      () => ({ kind: "主管部门同意保留", reason: text, by: name }),
      "主管部门同意保留",
    );
    return ["保留理由已记入“情况说明和审核意见”，连同现在的数；数一改，它就失效。"];
  });
}
