import { nameKey, type CollectedFile, type Collection, type LedgerEntry } from "../../collection/index";
import { composeReceipt, composeRemarks, replyText, type Reply, type ReplyFrame } from "../../review/index";
import { perform } from "../perform";
import { docxType, saveFile } from "../save-file";
import type { Session } from "../session";
import { writeReplies, type ReplySender } from "../review/index";
import { compareResubmission } from "./compare-resubmission";
import { words } from "./wording";

/** What an answer to the unit of one file is. */
export type AnswerKind = "审核意见" | "接收回执" | "未计入汇总";

/** What the office answers: 接收回执 where nothing is left to mend or to explain. */
export function answerKind({ read, state, findings }: CollectedFile): AnswerKind {
  if (!read || state === "年度不符" || state === "不在报送名单" || state === "重复报送") return "未计入汇总";
  const asks = findings.some((finding) => finding.level === "soft" && read.explained?.has(finding) !== true);
  return state === "可汇总" && !asks ? "接收回执" : "审核意见";
}

/** What the office answers the unit of one file: 审核意见, or 接收回执 where nothing has to be mended. */
export function answerTo(file: CollectedFile, frame: ReplyFrame): Reply {
  const { read, state, reason, reasonToUnit = reason } = file;
  const kind = answerKind(file);
  if (!read || kind === "未计入汇总") {
    return {
      title: words.answerTitle,
      addressee: file.unit,
      opening: words.answerOpening(file.received.file, state),
      groups: [{ heading: words.answerHeading, points: [{ text: reasonToUnit, details: [] }] }],
      closing: [],
      office: frame.office ?? "",
      date: "",
    };
  }
  const { report } = read;
  const resubmission = compareResubmission(file);
  const toUnit = (reply: Reply): Reply => ({
    ...reply,
    // The 核验码 is that of the name in the file; the letter goes to the unit as the list has it.
    addressee: file.unit || reply.addressee,
    closing: [...(resubmission ? [resubmission.told.summary] : []), ...(read.asks ?? []), ...reply.closing],
  });
  const asksFor = read.source === "word" ? [words.sendWorkbook] : [];
  if (kind === "接收回执") {
    const receipt = composeReceipt(report, frame);
    return toUnit({ ...receipt, closing: [...asksFor, ...receipt.closing] });
  }
  const remarks = composeRemarks({
    report,
    check: { ...read.check, findings: file.findings },
    formulaTotals: read.formulaTotals,
    noteOf: (finding) =>
      read.kept?.has(finding) || read.explained?.has(finding) ? { answer: "settled" } : {},
    ...(read.alterations && { alterations: read.alterations }),
    ...(resubmission && { comparison: resubmission.comparison }),
    frame,
  });
  return toUnit({ ...remarks, closing: [...asksFor, ...remarks.closing] });
}

/** Who answers each unit, and until when: the deadline 台账 holds for a unit goes before the one given for all. */
export function framesFor(
  ledger: readonly LedgerEntry[],
  sender: ReplySender,
  date: Date,
): (file: CollectedFile) => ReplyFrame {
  const deadlines = new Map(ledger.map(({ body, deadline }) => [nameKey(body.name), deadline]));
  return ({ unit }) => ({ ...sender, deadline: deadlines.get(nameKey(unit)) ?? sender.deadline, date });
}

/** The text of an answer, as it is sent by message. */
export function answerText(file: CollectedFile, frame: ReplyFrame): string {
  return replyText(answerTo(file, frame));
}

/** One Word with a letter for every unit whose file was returned, or cannot be counted. */
export async function exportAnswers(
  session: Session,
  collection: Collection,
  frameOf: (file: CollectedFile) => ReplyFrame,
): Promise<void> {
  await perform(session, words.writingWord, async () => {
    const replies = collection.files
      .filter(({ state }) => state !== "重复报送")
      .map((file) => answerTo(file, frameOf(file)));
    if (replies.length === 0) return [words.nothingToAnswer];
    const name = `${collection.year}年度年报审核意见.docx`;
    saveFile(await writeReplies(replies), name, docxType);
    return [words.handedOver(name)];
  });
}
