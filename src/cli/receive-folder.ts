import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { readingOrMistake, readSubmission, refusedForSize } from "../app/index";
import type { Reading, ReceivedFile } from "../collection/index";
import { UsageProblem } from "./command";
import { readBytes, reasonOf } from "./files";
import { cannotReadFolder, notReadable } from "./wording";

/** What an office's own program leaves behind while a file is open, and what systems keep in folders. */
const noSubmission = /^(~\$|\.~|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/** Every file below the folder, read one after the other so that only one is held in memory. */
export async function receiveFolder(
  folder: string,
  except: readonly (string | undefined)[],
  today: Date,
): Promise<ReceivedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageProblem(cannotReadFolder(folder), { cause });
  });
  const apart = new Set(except.flatMap((file) => (file === undefined ? [] : [path.resolve(file)])));
  const names = entries
    .filter((entry) => entry.isFile() && !noSubmission.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !apart.has(path.resolve(file)))
    .sort();
  const received: ReceivedFile[] = [];
  for (const name of names) {
    const file = path.relative(folder, name).split(path.sep).join("/");
    received.push({ file, ...(await receiveOne(name, today)), reopen: () => readBytes(name) });
  }
  return received;
}

/** A file the system does not give out comes as one that cannot be read, like any other. */
async function receiveOne(name: string, today: Date): Promise<Pick<ReceivedFile, "modified" | "reading">> {
  let known: { readonly modified?: number } = {};
  let bytes: Uint8Array;
  try {
    const { mtimeMs, size } = await stat(name);
    known = { modified: mtimeMs };
    const refused = refusedForSize(size);
    if (refused) return { ...known, reading: refused };
    bytes = await readBytes(name);
  } catch (error) {
    const cause = error instanceof UsageProblem ? error.cause : error;
    const reading: Reading = { kind: "unread", reason: notReadable(reasonOf(cause)) };
    return { ...known, reading };
  }
  return { ...known, reading: await readingOrMistake(() => readSubmission(bytes, today)) };
}
