import { checkReport } from "./check-report";
import type { FileWorkbook } from "./file-workbook";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";

/** Opens a dropped or chosen file of the browser edition and checks it. */
export async function openFile(
  session: Session,
  workbook: FileWorkbook,
  files: readonly File[],
): Promise<void> {
  await perform(session, "正在读取文件…", async () => {
    const [file, ...others] = files;
    if (!file) throw new UserProblem("没有收到文件，请重新拖入一个 .xlsx 文件。");
    if (others.length > 0) throw new UserProblem("一次核对一个文件，请只拖入一个 .xlsx 文件。");
    await workbook.open(file);
    await checkReport(session);
    return [];
  });
}
