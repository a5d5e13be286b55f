import { stampOf } from "../../figures/index";
import { describeBlockers, isReadyForFinal } from "../../records/index";
import { stateEdits, type FoundReport, type ReportState } from "../../sheet/index";
import { perform } from "../perform";
import { blockersOf } from "../problems-of";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { checkNow, withRecords, writeStep } from "./record-on-findings";
import {
  madeFinal,
  noStateOnCover,
  notADraft,
  notYetFinal,
  stageBeforeFinal,
  reopened,
  stillADraft,
  submitted,
} from "./wording";

/** 送审: from now on no blank may be left. What is still missing before 定稿 is told, and does not prevent it. */
export async function submitForReview(session: Session): Promise<void> {
  await perform(session, "正在转为送审稿…", async () => {
    const { found } = await checkNow(session);
    if (found.state !== "草稿") throw new UserProblem(notADraft(found.state));
    await moveTo(session, found, "送审稿");
    const submittedOne = await checkNow(session);
    const missing = describeBlockers(submittedOne.present.form, blockersOf(submittedOne));
    return [...submitted(missing), ...(found.stage === undefined ? [] : [stageBeforeFinal(found.stage)])];
  });
}

/** 定稿: only from 送审稿, which is checked for more, and where nothing is missing; what the figures and texts are now is recorded. */
export async function finalize(session: Session): Promise<void> {
  await perform(session, "正在定稿…", async () => {
    const checked = await checkNow(session);
    const { found, present } = checked;
    const blockers = blockersOf(checked);
    if (found.state === "草稿") throw new UserProblem(stillADraft);
    if (!isReadyForFinal(blockers))
      throw new UserProblem(notYetFinal(describeBlockers(present.form, blockers)));
    await moveTo(session, withRecords(found), "定稿");
    return [madeFinal(stampOf(found.report))];
  });
}

/** 恢复为草稿: what was recorded at 定稿 is taken away; reasons and remarks stay. */
export async function reopenDraft(session: Session): Promise<void> {
  await perform(session, "正在恢复为草稿…", async () => {
    const { found } = await checkNow(session);
    await moveTo(session, found, "草稿");
    return [reopened];
  });
}

async function moveTo(session: Session, found: FoundReport, state: ReportState): Promise<void> {
  if (!found.coverPlaces.state) throw new UserProblem(noStateOnCover);
  await writeStep(session, stateEdits(found, state, stampOf(found.report)), state);
}
