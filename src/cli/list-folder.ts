import { readdir } from "node:fs/promises";
import path from "node:path";
import { UsageProblem } from "./command";
import { reasonOf } from "./files";
import { cannotReadFolder, linkNotFollowed, subfolderNotReadable } from "./wording";

/** Something a folder holds: a file to read, or what cannot be read as one, with the sentence that says why. */
export interface ListedFile {
  readonly file: string;
  readonly unread?: string;
}

/** What an office's own program leaves behind while a file is open, and what systems keep in folders. */
const noSubmission = /^(~\$|\.~|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * Every file below the folder, by its path and in its order. A folder below that the system does not open, and a link,
 * which may lead anywhere, are among them, so that somebody is told. Throws UsageProblem where the folder itself is none.
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  const listed = await listBelow(folder).catch((cause: unknown) => {
    throw new UsageProblem(cannotReadFolder(folder), { cause });
  });
  return listed.sort((one, other) => (one.file < other.file ? -1 : 1));
}

async function listBelow(folder: string): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (noSubmission.test(entry.name)) continue;
    if (entry.isSymbolicLink()) listed.push({ file, unread: linkNotFollowed });
    else if (entry.isFile()) listed.push({ file });
    else if (entry.isDirectory()) {
      const below = await listBelow(file).catch((cause: unknown) => [
        { file, unread: subfolderNotReadable(reasonOf(cause)) },
      ]);
      listed.push(...below);
    }
  }
  return listed;
}
