import type { FileWorkbook } from "./file-workbook";
import { perform } from "./perform";
import type { Session } from "./session";

/** 保存文件: hands the file with what the pane wrote to the browser as a download. */
export async function saveWorkbook(session: Session, workbook: FileWorkbook): Promise<void> {
  await perform(session, "正在保存文件…", async () => {
    const name = await workbook.save();
    return [
      `已交给浏览器下载：${name}`,
      "请用下载的文件代替原来的文件。没有看到下载的文件时，请检查浏览器的下载栏。",
    ];
  });
}
