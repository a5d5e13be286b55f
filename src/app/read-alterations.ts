import { perform } from "./perform";
import type { Session } from "./session";

/** 检查表样: where the workbook is no longer as it was laid out. Nothing is written; what was told before stays told. */
export async function readAlterations(session: Session): Promise<void> {
  const { notices } = session.getSnapshot();
  await perform(session, "正在检查表样…", async () => {
    const { tellAlterations } = await import("./told-alteration");
    const { alterations, unverified } = await session.workbook.readAlterations();
    session.update({
      seenForm: { alterations: tellAlterations(alterations), unverified, at: new Date() },
    });
    return notices;
  });
}
