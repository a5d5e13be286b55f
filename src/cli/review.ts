import {
  alterationsIn,
  checkFound,
  compareWithEarlier,
  composeReview,
  earlierVersion,
  noReviewDraft,
  replyText,
  writeReplies,
  type EarlierVersion,
} from "../app/index";
import { UsageProblem, type Command } from "./command";
import { openReport, writeBytes } from "./files";
import { workbookAsked } from "./wording";

/** nianbao review: the text to send to the unit, and what changed since the version handed in before. */
export const review: Command = {
  name: "review",
  usage:
    "nianbao review 文件.xlsx [--earlier 上次报送.xlsx] [--deadline 期限] [--contact 联系人] [--office 审核单位] [--docx 文件.docx]",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem(workbookAsked);
    const opened = await openReport(file);
    const checked = checkFound(opened.found, new Date());
    const earlier = await readEarlier(options.values.get("earlier"), checked.found.report.year);
    const draft = { ...noReviewDraft, ...(earlier && { earlier }) };
    const reply = composeReview(checked, { alterations: alterationsIn(opened) }, draft, {
      office: options.values.get("office") ?? "",
      deadline: options.values.get("deadline") ?? "",
      contact: options.values.get("contact") ?? "",
    });
    const out = options.values.get("docx");
    if (out !== undefined) await writeBytes(out, await writeReplies([reply]));
    output.out(replyText(reply));
    if (earlier) output.out(comparisonText(compareWithEarlier(checked, earlier)));
    return checked.settlement.open.some(({ level }) => level === "hard") ? 1 : 0;
  },
};

async function readEarlier(file: string | undefined, year: number): Promise<EarlierVersion | undefined> {
  if (file === undefined) return undefined;
  const { found } = await openReport(file);
  return { fileName: file, version: earlierVersion(found, file, year) };
}

/** What changed, for the reviewer: it stands apart from what is sent. */
function comparisonText({ summary, figures, texts, facts }: ReturnType<typeof compareWithEarlier>): string {
  const changes = [...figures, ...texts, ...facts];
  return [
    "",
    summary,
    ...changes.map(({ place, earlier, later }) => `  ${place}：${earlier} → ${later}`),
  ].join("\n");
}
