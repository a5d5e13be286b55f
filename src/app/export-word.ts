import { formOf } from "../form/index";
import { stampOf } from "../figures/index";
import { composeReport, type ReportDocument } from "../report/index";
import type { FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { reportFileName } from "./report-file-name";
import { UserProblem } from "./report-workbook";
import { docxType, saveFile } from "./save-file";
import type { Session } from "./session";
import { problemSentence } from "./tell-problem";

/** The report of a workbook as Word, marked as a draft until the workbook's state says otherwise. */
export async function writeReportWord(found: FoundReport): Promise<Uint8Array> {
  const { writeDocx } = await import("../report/docx/index");
  return writeDocx(documentOf(found));
}

function documentOf({ report, cover }: FoundReport): ReportDocument {
  return composeReport({
    form: formOf(report.edition),
    unit: report.unit,
    year: report.year,
    figures: report.figures,
    narrative: report.narrative,
    draft: isDraft(cover.state),
    stamp: stampOf(report),
  });
}

/** 生成Word: the six sections with the three tables, from what stands in the workbook now. */
export async function exportWord(session: Session): Promise<void> {
  await perform(session, "正在生成 Word…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem("没有找到年报，请先新建年报或打开一份年报工作簿。");
    const stampNotice = await writeStampIfPossible(session, found);
    const bytes = await writeReportWord(found);
    const name = reportFileName(found.report, "政府信息公开工作年度报告", "docx", isDraft(found.cover.state));
    saveFile(bytes, name, docxType);
    return [`已交给浏览器下载：${name}`, ...stampNotice];
  });
}

function isDraft(state: string | undefined): boolean {
  return state !== "送审稿" && state !== "定稿";
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
