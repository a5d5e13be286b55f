import type { CollectedFile, Collection } from "../../collection/index";
import type { ReplyFrame } from "../../review/index";
import { perform } from "../perform";
import { saveFile } from "../save-file";
import type { Session } from "../session";
import type { AnswerFile, AnswerNote } from "./answer-files";
import { words } from "./wording";

/** 生成退回件: what is sent back to every unit, in one .zip. */
export async function saveAnswers(
  session: Session,
  collection: Collection,
  frameOf: (file: CollectedFile) => ReplyFrame,
): Promise<void> {
  await perform(session, words.writingAnswers, async () => {
    const [{ answerFiles }, { packFiles }] = await Promise.all([
      import("./answer-files"),
      import("../../workbooks/index"),
    ]);
    const answers: AnswerFile[] = [];
    for await (const answer of answerFiles(collection, frameOf)) {
      answers.push(answer);
      // The page stays alive between two workbooks.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (answers.length === 0) return [words.nothingToAnswer];
    const name = `${collection.year}年度年报审核意见.zip`;
    saveFile(
      packFiles(new Map(answers.map(({ name: each, bytes }) => [each, bytes]))),
      name,
      "application/zip",
    );
    return [words.handedOver(name), ...toldAnswers(answers)];
  });
}

/** How many of what kind were made, and for which units there is only a text. */
export function toldAnswers(answers: readonly AnswerNote[]): string[] {
  const count = (wanted: AnswerNote["kind"]) => answers.filter(({ kind }) => kind === wanted).length;
  const onlyText = answers.filter(({ textOnly }) => textOnly !== undefined);
  return [
    words.answersMade(count("审核意见") - onlyText.length, count("接收回执"), count("未计入汇总")),
    ...onlyText.map(({ unit, name, textOnly = "" }) => words.onlyText(unit || name, textOnly)),
  ];
}
