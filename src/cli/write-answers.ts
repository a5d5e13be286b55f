import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { answerFiles, type AnswerNote } from "../app/index";
import type { CollectedFile, Collection } from "../collection/index";
import type { ReplyFrame } from "../review/index";
import { UsageProblem } from "./command";
import { writeBytes } from "./files";
import { answersAmongMails, answersFolderTaken, cannotMakeFolder } from "./wording";

/** Makes the folder, or sees that it is empty: answers of another day must not lie between those of today. */
export async function emptyFolder(folder: string, mails: string): Promise<void> {
  const way = path.relative(path.resolve(mails), path.resolve(folder));
  if (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
    throw new UsageProblem(answersAmongMails);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UsageProblem(cannotMakeFolder(folder), { cause });
  }
  if ((await readdir(folder)).length > 0) throw new UsageProblem(answersFolderTaken(folder));
}

/** Writes what is sent back to each unit, one after the other. */
export async function writeAnswers(
  folder: string,
  collection: Collection,
  frameOf: (file: CollectedFile) => ReplyFrame,
): Promise<AnswerNote[]> {
  const written: AnswerNote[] = [];
  for await (const { bytes, ...note } of answerFiles(collection, frameOf)) {
    await writeBytes(path.join(folder, note.name), bytes);
    written.push(note);
  }
  return written;
}
