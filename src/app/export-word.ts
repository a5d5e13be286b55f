import type { FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { reportFileName } from "./report-file-name";
import { isDraft } from "./report-state";
import { UserProblem } from "./report-workbook";
import { docxType, saveFile } from "./save-file";
import type { Session } from "./session";
import { problemSentence } from "./tell-problem";

/** 生成Word: the six sections with the three tables, from what stands in the workbook now. */
export async function exportWord(session: Session): Promise<void> {
  await perform(session, "正在生成 Word…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem("没有找到年报，请先新建年报或打开一份年报工作簿。");
    const stampNotice = await writeStampIfPossible(session, found);
    const { writeReportWord } = await import("./write-report-word");
    const bytes = await writeReportWord(found);
    const name = reportFileName(found.report, "政府信息公开工作年度报告", "docx", isDraft(found.cover.state));
    saveFile(bytes, name, docxType);
    return [`已交给浏览器下载：${name}`, ...stampNotice];
  });
}

/** The Word is made all the same when the workbook cannot take the 核验码 now. */
async function writeStampIfPossible(session: Session, found: FoundReport): Promise<string[]> {
  try {
    await session.workbook.writeStamp(found);
    return [];
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return [`核验码没有写进封面：${sentence}`];
  }
}
