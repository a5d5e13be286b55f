import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readReportFile, type ReportFile } from "../app/index";
import { UsageProblem } from "./command";
import { cannotReadFile, cannotWriteFile, reasonOfCode, unknownReason } from "./wording";

/** A file's bytes; a file that cannot be read is told in one sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(file);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (cause) {
    throw new UsageProblem(cannotReadFile(file, reasonOf(cause)), { cause });
  }
}

export async function writeBytes(file: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    throw new UsageProblem(cannotWriteFile(file, reasonOf(cause)), { cause });
  }
}

export async function openReport(file: string): Promise<ReportFile> {
  return readReportFile(await readBytes(file), path.basename(file));
}

/** Why the system refused, in words. */
export function reasonOf(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return reasonOfCode[code] ?? unknownReason(code);
}
