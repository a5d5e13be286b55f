import { checkReport } from "./check-report";
import { perform } from "./perform";
import type { Session } from "./session";
import { undone } from "./writing-wording";

/** 撤销: takes back what the pane wrote last; a cell that was changed since then is left and named. */
export async function undoStep(session: Session): Promise<void> {
  await perform(session, "正在撤销…", async () => {
    const { label, left } = await session.workbook.undo();
    await checkReport(session);
    return [undone(label, left)];
  });
}
