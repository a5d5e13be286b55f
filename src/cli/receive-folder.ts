import { stat } from "node:fs/promises";
import path from "node:path";
import { readingOrMistake, readSubmission, refusedForSize } from "../app/index";
import type { Reading, ReceivedFile } from "../collection/index";
import { UsageProblem } from "./command";
import { readBytes, reasonOf } from "./files";
import { listFolder } from "./list-folder";
import { notReadable } from "./wording";

/** Everything below the folder, read one after the other so that only one file is held in memory. */
export async function receiveFolder(
  folder: string,
  except: readonly (string | undefined)[],
  today: Date,
): Promise<ReceivedFile[]> {
  const apart = new Set(except.flatMap((file) => (file === undefined ? [] : [path.resolve(file)])));
  const received: ReceivedFile[] = [];
  for (const { file: name, unread } of await listFolder(folder)) {
    if (apart.has(path.resolve(name))) continue;
    const file = path.relative(folder, name).split(path.sep).join("/");
    if (unread !== undefined) received.push({ file, reading: { kind: "unread", reason: unread } });
    else received.push({ file, ...(await receiveOne(name, today)), reopen: () => readBytes(name) });
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
