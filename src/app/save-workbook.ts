import type { FileWorkbook } from "./file-workbook";
import { perform } from "./perform";
import type { Session } from "./session";
import { handedOver, replaceOldFile } from "./wording";

/** 保存文件: hands the file with what the pane wrote to the browser as a download. */
export async function saveWorkbook(session: Session, workbook: FileWorkbook): Promise<void> {
  await perform(session, "正在保存文件…", async () => {
    const name = await workbook.save();
    return [handedOver(name), replaceOldFile];
  });
}
