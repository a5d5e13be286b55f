import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readReportFile, type ReportFile } from "../app/index";
import { UsageProblem } from "./command";

/** A file's bytes; a file that cannot be read is told in one sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new UsageProblem(`读不了文件“${file}”（${reasonOf(cause)}）。`, { cause });
  }
}

export async function writeBytes(file: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    throw new UsageProblem(`写不了文件“${file}”（${reasonOf(cause)}）。`, { cause });
  }
}

export async function openReport(file: string): Promise<ReportFile> {
  return readReportFile(await readBytes(file), path.basename(file));
}

function reasonOf(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  const reasons: Record<string, string> = {
    ENOENT: "文件或文件夹不存在",
    EACCES: "没有权限",
    EISDIR: "这是文件夹",
    ENOSPC: "磁盘已满",
  };
  return reasons[code] ?? (code || "原因不明");
}
