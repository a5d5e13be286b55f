import type { UnitReport } from "../../figures/index";
import { replyLetter, type Reply } from "../../review/index";
import { perform } from "../perform";
import { reportFileName } from "../report-file-name";
import { docxType, saveFile } from "../save-file";
import type { Session } from "../session";
import { handedOver } from "./wording";

/** 生成Word: 审核意见 or 接收回执 as an official letter. Whether it was handed over; if not, the session tells why. */
export async function exportRemarksWord(
  session: Session,
  report: UnitReport,
  reply: Reply,
): Promise<boolean> {
  let isHandedOver = false;
  await perform(session, "正在生成Word…", async () => {
    const bytes = await writeReplies([reply]);
    const what = reply.title.replace(/^\d+年/, "");
    const name = reportFileName(report, what, "docx");
    saveFile(bytes, name, docxType);
    isHandedOver = true;
    return handedOver(name);
  });
  return isHandedOver;
}

/** One Word for one unit or many, each letter beginning on a page of its own. */
export async function writeReplies(replies: readonly Reply[]): Promise<Uint8Array> {
  const { writeLetters } = await import("../../report/docx/index");
  return writeLetters(replies.map(replyLetter), replies[0]?.office ?? "");
}
