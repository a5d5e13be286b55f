import { constants, copyFile } from "node:fs/promises";
import path from "node:path";
import { UsageProblem } from "./command";
import { reasonOf } from "./files";
import { cannotWriteFile, copyName } from "./wording";

/** Copies a file beside itself, under its name and the moment, over no other file; returns the copy's path. */
export async function keepCopy(file: string, now: Date): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let n = 1; ; n += 1) {
    const copy = path.join(dir, `${copyName(name, now, n)}${ext}`);
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (cause) {
      const isTaken = (cause as NodeJS.ErrnoException).code === "EEXIST";
      if (!isTaken) throw new UsageProblem(cannotWriteFile(copy, reasonOf(cause)), { cause });
    }
  }
}
