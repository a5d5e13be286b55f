import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { makeSummary, readSubmission, writeSummaryFile } from "../src/app/index";
import { readWorkbook } from "../src/workbooks/index";
import type { ReceivedFile } from "../src/collection/index";
import { fillMailbag } from "../test/support/mailbag";
import { report } from "./support/measure";

/** Different files; memory is watched over them again and again. */
const drawn = 100;
const memoryFiles = 2000;

type Read = (bytes: Uint8Array) => unknown;

/**
 * A reader of the same files by another library; none is a dependency of ours. NIANBAO_BENCH_OTHERS names a folder in
 * which they are installed: `npm install --prefix FOLDER exceljs xlsx`.
 */
async function otherReader(name: string): Promise<Read | undefined> {
  const { NIANBAO_BENCH_OTHERS } = process.env;
  if (NIANBAO_BENCH_OTHERS === undefined) return undefined;
  try {
    const path = createRequire(join(resolve(NIANBAO_BENCH_OTHERS), "package.json")).resolve(name);
    const library = (await import(path)) as Record<string, unknown> & { default?: Record<string, unknown> };
    const found = library.default ?? library;
    if (name === "exceljs") {
      const Workbook = found.Workbook as new () => { xlsx: { load(bytes: unknown): Promise<unknown> } };
      return (bytes) => new Workbook().xlsx.load(Buffer.from(bytes));
    }
    const read = found.read as (bytes: Uint8Array, options: object) => unknown;
    return (bytes) => read(bytes, { type: "array", cellFormula: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).includes("MODULE_NOT_FOUND"))
      return undefined;
    throw error;
  }
}

async function filesPerSecond(files: readonly Uint8Array[], read: Read): Promise<number> {
  for (const bytes of files.slice(0, 10)) await read(bytes);
  const start = performance.now();
  for (const bytes of files) await read(bytes);
  return files.length / ((performance.now() - start) / 1000);
}

async function measure(): Promise<void> {
  const { files: mailed } = await fillMailbag(drawn + 30);
  const files = mailed.filter(({ state }) => state === "可汇总").map(({ bytes }) => bytes);
  const today = new Date();
  const ours = await filesPerSecond(files, (bytes) => readWorkbook(bytes));
  report("read by us", ours, "files a second");
  const checked = await filesPerSecond(files, (bytes) => readSubmission(bytes, today));
  report("read and checked by us", checked, "files a second");
  const inflated = await filesPerSecond(files, (bytes) => unzipSync(bytes));
  report("inflated only", inflated, "files a second");
  report("inflating takes of our time", (ours / inflated) * 100, "%");
  for (const [name, target] of [
    ["exceljs", "≥ 3 ×"],
    ["xlsx", "≥ 1.8 ×"],
  ] as const) {
    const read = await otherReader(name);
    if (!read) {
      console.log(`${name}: not compared, NIANBAO_BENCH_OTHERS names no folder that holds it`);
      continue;
    }
    const theirs = await filesPerSecond(files, read);
    report(`read by ${name}`, theirs, "files a second");
    report(`us / ${name}`, ours / theirs, "×", target);
  }

  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  for (let index = 0; index < memoryFiles; index += 1) {
    await readSubmission(files[index % files.length] ?? new Uint8Array(), today);
    if ((index + 1) % 500 === 0) report(`heap after ${index + 1} files`, heap(), "MB");
  }

  const received: ReceivedFile[] = [];
  for (const { file, bytes, sentAt } of mailed) {
    received.push({ file, modified: sentAt, reading: await readSubmission(bytes, today) });
  }
  const start = performance.now();
  const made = makeSummary({ files: received, year: 2024, today });
  report(`judged and added up, ${received.length} files`, performance.now() - start, "ms");
  const laidOut = performance.now();
  const { bytes } = await writeSummaryFile(made.content);
  report(`summary of ${(bytes.length / 1024).toFixed(0)} KB written`, performance.now() - laidOut, "ms");
}

void measure();
