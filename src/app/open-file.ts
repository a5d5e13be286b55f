import { checkReport } from "./check-report";
import type { FileWorkbook } from "./file-workbook";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { noFileReceived, oneFileAtATime } from "./wording";

/** Opens a dropped or chosen file of the browser edition and checks it. */
export async function openFile(
  session: Session,
  workbook: FileWorkbook,
  files: readonly File[],
): Promise<void> {
  await perform(session, "正在读取文件…", async () => {
    const [file, ...others] = files;
    if (!file) throw new UserProblem(noFileReceived);
    if (others.length > 0) throw new UserProblem(oneFileAtATime);
    await workbook.open(file);
    // What is known of the file before says nothing of this one.
    session.update({ checked: undefined, stale: null, selected: null, seenForm: null });
    await checkReport(session);
    return [];
  });
}
