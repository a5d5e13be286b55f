import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { readSubmission } from "../app/index";
import type { ReceivedFile } from "../collection/index";
import { UsageProblem } from "./command";
import { readBytes } from "./files";
import { cannotReadFolder } from "./wording";

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
    const { mtimeMs } = await stat(name);
    const file = path.relative(folder, name).split(path.sep).join("/");
    received.push({
      file,
      modified: mtimeMs,
      reading: await readSubmission(await readBytes(name), today),
      reopen: () => readBytes(name),
    });
  }
  return received;
}
