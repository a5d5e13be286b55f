import type { ReceivedFile } from "../../collection/index";
import { bytesOfFile } from "../bytes-of-file";
import { perform } from "../perform";
import type { Session } from "../session";
import { openSubmissionReader, type SubmissionReader } from "./submission-reader";
import { words } from "./wording";

/** How far reading has come. */
export interface ReceivingProgress {
  readonly done: number;
  readonly total: number;
}

/** Programs leave these beside files that are open, and systems in every folder. */
const noSubmission = /^(~\$|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/** Milliseconds: the pane need not be drawn again for each of hundreds of files. */
const betweenTellings = 100;

/** Bytes of a file that is too large to be one, before it is read. */
const tooLarge = 20 * 1024 * 1024;

/**
 * Reads the files an office chose, one after the other, each as what it is. Undefined when it was stopped or could not
 * be done; then nothing of it counts.
 */
export async function receiveFiles(
  session: Session,
  files: readonly File[],
  onProgress: (progress: ReceivingProgress) => void,
  signal: AbortSignal,
): Promise<readonly ReceivedFile[] | undefined> {
  let received: ReceivedFile[] | undefined;
  await perform(session, words.reading, async () => {
    const submissions = files.filter(({ name }) => !noSubmission.test(name));
    const reader = await openSubmissionReader(new Date());
    const read: ReceivedFile[] = [];
    let tellAgain = 0;
    try {
      for (const file of submissions) {
        if (performance.now() >= tellAgain) {
          onProgress({ done: read.length, total: submissions.length });
          tellAgain = performance.now() + betweenTellings;
        }
        if (signal.aborted) return [words.stopped(read.length, submissions.length)];
        read.push(await receiveOne(file, reader));
      }
    } finally {
      reader.close();
    }
    received = read;
    return [words.readAll(read.length)];
  });
  return received;
}

async function receiveOne(file: File, reader: SubmissionReader): Promise<ReceivedFile> {
  const name = file.webkitRelativePath || file.name;
  const known = { file: name, modified: file.lastModified };
  if (file.size > tooLarge) return { ...known, reading: { kind: "unread", reason: words.tooLarge } };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    // Browsers refuse a file that changed on disk after it was chosen.
    if (!(error instanceof DOMException)) throw error;
    return { ...known, reading: { kind: "unread", reason: words.moved } };
  }
  return { ...known, reading: await reader.read(bytes), reopen: () => bytesOfFile(file) };
}
