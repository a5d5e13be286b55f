import { stampOf } from "../../figures/index";
import { describeBlockers, isReadyForFinal } from "../../records/index";
import { stateEdits, type FoundReport, type ReportState } from "../../sheet/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { checkNow, withRecords, writeStep } from "./record-on-findings";

/** 送审: from now on no blank may be left. What is still missing before 定稿 is told, and does not prevent it. */
export async function submitForReview(session: Session): Promise<void> {
  await perform(session, "正在转为送审稿…", async () => {
    const { found } = await checkNow(session);
    if (found.state !== "草稿")
      throw new UserProblem(`现在是${found.state}，不是草稿。要修改，请先按“恢复为草稿”。`);
    await moveTo(session, found, "送审稿");
    const { blockers, present } = await checkNow(session);
    const missing = describeBlockers(present.form, blockers);
    return ["已转为送审稿，空格从现在起算必须改正。", ...missing.map((each) => `定稿前还要处理：${each}`)];
  });
}

/** 定稿: only from 送审稿, which is checked for more, and where nothing is missing; what the figures and texts are now is recorded. */
export async function finalize(session: Session): Promise<void> {
  await perform(session, "正在定稿…", async () => {
    const { found, blockers, present } = await checkNow(session);
    if (found.state === "草稿")
      throw new UserProblem("还是草稿，请先按“送审”：送审稿要核对得更全，都处理好再定稿。");
    if (!isReadyForFinal(blockers))
      throw new UserProblem(`还不能定稿。${describeBlockers(present.form, blockers).join("")}`);
    await moveTo(session, withRecords(found), "定稿");
    return [
      `已定稿，核验码 ${stampOf(found.report)}。以后改动数字或文字，封面会显示“定稿后已改动”；要改，请先按“恢复为草稿”。`,
    ];
  });
}

/** 恢复为草稿: what was recorded at 定稿 is taken away; reasons and remarks stay. */
export async function reopenDraft(session: Session): Promise<void> {
  await perform(session, "正在恢复为草稿…", async () => {
    const { found } = await checkNow(session);
    await moveTo(session, found, "草稿");
    return ["已恢复为草稿，可以修改。情况说明和审核意见都还在。"];
  });
}

async function moveTo(session: Session, found: FoundReport, state: ReportState): Promise<void> {
  if (!found.coverPlaces.state)
    throw new UserProblem("封面上没有找到“状态”一栏，没有改动。请按“恢复表样”补上，再试一次。");
  await writeStep(session, stateEdits(found, state, stampOf(found.report)), state);
}
