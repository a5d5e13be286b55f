import type { CollectedFile, Collection } from "../../collection/index";
import { replyText, type ReplyFrame } from "../../review/index";
import { reportFileName } from "../report-file-name";
import { UserProblem } from "../report-workbook";
import { problemSentence } from "../tell-problem";
import { answerKind, answerTo, type AnswerKind } from "./answer-units";
import { freeName } from "./free-name";
import { returnFile } from "./return-file";
import { words } from "./wording";

/** What is sent back to one unit. */
export interface AnswerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unit: string;
  readonly kind: AnswerKind;
  /** Why 审核意见 is a text and not the unit's own workbook. */
  readonly textOnly?: string;
}

/** What is told of a file that was sent back. */
export type AnswerNote = Omit<AnswerFile, "bytes">;

/** Units name themselves; no system takes names of any length. */
const longestName = 60;

/**
 * One file for every file that came in but for those that another of the same unit replaced, in the order of the list
 * of bodies: the unit's own workbook with 审核意见 in it, else a text.
 */
export async function* answerFiles(
  { files, roster, year }: Collection,
  frameOf: (file: CollectedFile) => ReplyFrame,
): AsyncGenerator<AnswerFile> {
  const used = new Set<string>();
  const position = ({ body }: CollectedFile) => (body && roster ? roster.indexOf(body) : Infinity);
  const inOrder = files
    .filter(({ state }) => state !== "重复报送")
    // Infinity less itself is no number.
    .sort((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
  for (const file of inOrder) {
    const kind = answerKind(file);
    const reply = answerTo(file, frameOf(file));
    const named = (ending: string) => {
      const unit = (file.unit || fileStem(file.received.file)).slice(0, longestName);
      return freeName(reportFileName({ unit, year }, `政府信息公开年报（${kind}）`, ending), used);
    };
    const common = { unit: file.unit, kind };
    const asText = (textOnly?: string): AnswerFile => ({
      ...common,
      name: named("txt"),
      bytes: textBytes(replyText(reply)),
      ...(textOnly !== undefined && { textOnly }),
    });
    if (kind !== "审核意见") {
      yield asText();
      continue;
    }
    const returned = await returnedOrReason(file, reply);
    if (typeof returned === "string") yield asText(returned);
    else yield { ...common, name: named(returned.ending), bytes: returned.bytes };
  }
}

/** The unit's workbook with the answer in it, or the sentence that says why there is none. */
async function returnedOrReason(file: CollectedFile, reply: ReturnType<typeof answerTo>) {
  const { read, received } = file;
  if (!read || read.source === "word") return words.onlyWord;
  try {
    if (!received.reopen) throw new UserProblem(words.notKept);
    return await returnFile(await received.reopen(), file, read, reply);
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return sentence;
  }
}

/** As editors on Windows read it: with a byte order mark and their line ends. */
function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text.replace(/\n/g, "\r\n")}\r\n`);
}

function fileStem(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).replace(/\.[^.]*$/, "");
}
