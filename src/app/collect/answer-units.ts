import type { CollectedFile, Collection } from "../../collection/index";
import { composeReceipt, composeRemarks, replyText, type Reply, type ReplyFrame } from "../../review/index";
import { perform } from "../perform";
import { docxType, saveFile } from "../save-file";
import type { Session } from "../session";
import { writeReplies } from "../review/index";
import { compareResubmission } from "./compare-resubmission";
import { words } from "./wording";

/** What the office answers the unit of one file: 审核意见, or 接收回执 where nothing has to be mended. */
export function answerTo(file: CollectedFile, frame: ReplyFrame): Reply {
  const { read, state, reason } = file;
  if (!read || state === "年度不符" || state === "不在报送名单" || state === "重复报送") {
    return {
      title: words.answerTitle,
      addressee: file.unit,
      opening: words.answerOpening(file.received.file, state),
      groups: [{ heading: words.answerHeading, points: [{ text: reason, details: [] }] }],
      closing: [],
      office: frame.office ?? "",
      date: "",
    };
  }
  const resubmission = compareResubmission(file);
  if (state === "可汇总" && !file.findings.some(({ level }) => level === "soft")) {
    const receipt = composeReceipt(read.report, frame);
    return resubmission ? { ...receipt, closing: [resubmission.told.summary, ...receipt.closing] } : receipt;
  }
  const remarks = composeRemarks({
    report: { ...read.report, unit: file.unit || read.report.unit },
    check: { ...read.check, findings: file.findings },
    formulaTotals: read.formulaTotals,
    noteOf: (finding) => (read.kept?.has(finding) ? { answer: "settled" } : {}),
    ...(resubmission && { comparison: resubmission.comparison }),
    frame,
  });
  return resubmission ? { ...remarks, closing: [resubmission.told.summary, ...remarks.closing] } : remarks;
}

/** The text of an answer, as it is sent by message. */
export function answerText(file: CollectedFile, today: Date): string {
  return replyText(answerTo(file, { date: today }));
}

/** One Word with a letter for every unit whose file was returned, or cannot be counted. */
export async function exportAnswers(session: Session, collection: Collection): Promise<void> {
  await perform(session, words.writingWord, async () => {
    const replies = collection.files
      .filter(({ state }) => state !== "重复报送")
      .map((file) => answerTo(file, { date: new Date() }));
    if (replies.length === 0) return [words.nothingToAnswer];
    const name = `${collection.year}年度年报审核意见.docx`;
    saveFile(await writeReplies(replies), name, docxType);
    return [words.handedOver(name)];
  });
}
