import type { ReceivedFile } from "../../collection/index";
import { bytesOfFile } from "../bytes-of-file";
import { perform } from "../perform";
import type { Session } from "../session";
import { refusedForSize } from "./refused-for-size";
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
        const came = await receiveOne(file, reader, signal);
        if (came) read.push(came);
      }
    } finally {
      reader.close();
    }
    if (signal.aborted) return [words.stopped(read.length, submissions.length)];
    received = read;
    return [words.readAll(read.length)];
  });
  return received;
}

/** Undefined where it was stopped meanwhile. */
async function receiveOne(
  file: File,
  reader: SubmissionReader,
  signal: AbortSignal,
): Promise<ReceivedFile | undefined> {
  const name = file.webkitRelativePath || file.name;
  const known = { file: name, modified: file.lastModified };
  const refused = refusedForSize(file.size);
  if (refused) return { ...known, reading: refused };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    // Browsers refuse a file that changed on disk after it was chosen.
    if (!(error instanceof DOMException)) throw error;
    return { ...known, reading: { kind: "unread", reason: words.moved } };
  }
  const reading = await reader.read(bytes, signal);
  return reading && { ...known, reading, reopen: () => bytesOfFile(file) };
}
