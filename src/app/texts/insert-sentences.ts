import { overviewTopics } from "../../form/index";
import { tidyParagraphs } from "../../report/index";
import { checkReport } from "../check-report";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { readNow } from "../write-figures";
import { textEdits } from "./text-cells";
import {
  feeAlreadyWritten,
  noFeeSentence,
  overviewNotEmpty,
  sentenceInserted,
  subHeading,
  subHeadingsInserted,
} from "./wording";

/** Writes into section 六 that no 信息处理费 was collected; where the section speaks of it already, nothing. */
export async function insertNoFeeSentence(session: Session): Promise<void> {
  await perform(session, "正在写入…", async () => {
    const found = await readNow(session);
    const own = tidyParagraphs(found.report.narrative.other);
    if (own.some((paragraph) => /处理费/.test(paragraph))) throw new UserProblem(feeAlreadyWritten);
    const sentence = noFeeSentence(found.report.year);
    // 无。 and the fee sentence contradict each other in form: the sentence takes its place.
    const kept = own.filter((paragraph) => !/^无[。.]?$/.test(paragraph));
    const { edits } = textEdits(found, "other", [...kept, sentence]);
    await session.workbook.write(edits, "写入信息处理费情况");
    await checkReport(session);
    return [sentenceInserted(sentence)];
  });
}

/** Writes （一）主动公开情况。… into an empty section 一, a cell each, to be written behind. */
export async function insertSubHeadings(session: Session): Promise<void> {
  await perform(session, "正在写入…", async () => {
    const found = await readNow(session);
    if (tidyParagraphs(found.report.narrative.overview).length > 0) throw new UserProblem(overviewNotEmpty);
    const headings = overviewTopics.map(({ heading }) => subHeading(heading));
    const { edits } = textEdits(found, "overview", headings);
    await session.workbook.write(edits, "填入小标题");
    await checkReport(session);
    return [subHeadingsInserted];
  });
}
