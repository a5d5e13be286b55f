import { removalEdits, type FoundExplanation } from "../../sheet/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { checkNow, writeStep } from "./record-on-findings";
import { explanationChanged, removed } from "./wording";

/** 删去: takes a reason away; what it explained is open again. */
export async function removeExplanation(session: Session, explanation: FoundExplanation): Promise<void> {
  await perform(session, "正在删去…", async () => {
    const { found } = await checkNow(session);
    const same = found.explanations.find(
      ({ at, reason, source }) =>
        source === explanation.source &&
        at.row === explanation.at.row &&
        at.column === explanation.at.column &&
        reason === explanation.reason,
    );
    if (!same) throw new UserProblem(explanationChanged);
    await writeStep(session, removalEdits(found, same), "删去情况说明");
    return [removed];
  });
}
