import { unzipSync } from "fflate";
import { makeSummary, readSubmission, writeSummaryFile } from "../src/app/index";
import { readWorkbook } from "../src/workbooks/index";
import type { ReceivedFile } from "../src/collection/index";
import { fillMailbag } from "../test/support/mailbag";
import { interleave, type Contender } from "./support/interleave";
import { report } from "./support/measure";
import { otherReader, type Numbers } from "./support/other-readers";

/** Different files; memory is watched over them again and again. */
const drawn = 100;
const memoryFiles = 2000;
/** How often each reader reads each file. */
const rounds = 3;

/** Our reader, and the numbers it finds. */
function readByUs(bytes: Uint8Array): Numbers {
  let [count, sum] = [0, 0];
  for (const { values } of readWorkbook(bytes)) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value !== "number") continue;
        count += 1;
        sum += value;
      }
    }
  }
  return { count, sum };
}

/** The same files read by ourselves and by others, each finding every number on every sheet. */
async function compareReaders(files: readonly Uint8Array[], today: Date): Promise<void> {
  const others: (Contender<Uint8Array> & { readonly target: number })[] = [];
  for (const [name, target] of [
    ["exceljs", 3],
    ["xlsx", 1.8],
  ] as const) {
    const read = await otherReader(name);
    if (!read) {
      console.log(`${name}: not compared, NIANBAO_BENCH_OTHERS names no folder that holds it`);
      continue;
    }
    others.push({ name, run: read, target });
    const [file = new Uint8Array()] = files;
    const [own, found] = [readByUs(file), await read(file)];
    // exceljs gives a merged cell's value once for each cell merged, and no result of a formula that is 0.
    console.log(`numbers in the first file: ${own.count} found by us, ${found.count} by ${name}`);
  }
  const { taken, ratio } = await interleave(
    [
      { name: "us", run: readByUs },
      { name: "us, checked too", run: (bytes) => readSubmission(bytes, today) },
      { name: "inflating only", run: (bytes) => unzipSync(bytes) },
      ...others,
    ],
    files,
    { batch: 15, rounds },
  );
  for (const [name, { cpu, wall }] of taken) {
    report(`read by ${name}`, 1000 / cpu, "files in a second of processor time");
    report(`  on the clock`, 1000 / wall, "files a second");
  }
  report("inflating only, of the time we take", ratio("inflating only", "us", "cpu") * 100, "%");
  for (const { name, target } of others) {
    report(`${name} takes, of our processor time`, ratio(name, "us", "cpu"), "×", `≥ ${target} ×`);
    report(`  of our time on the clock`, ratio(name, "us", "wall"), "×", `≥ ${target} ×`);
  }
}

async function measure(): Promise<void> {
  const { files: mailed } = await fillMailbag(drawn + 30);
  const files = mailed.filter(({ state }) => state === "可汇总").map(({ bytes }) => bytes);
  const today = new Date();
  await compareReaders(files, today);

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
