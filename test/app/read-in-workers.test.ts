import { readInWorkers, type WorkerQuestion } from "../../src/app/collect/read-in-workers";
import { readingOrMistake } from "../../src/app/collect/reading-or-mistake";
import { UserProblem } from "../../src/app/report-workbook";
import type { Reading } from "../../src/collection/index";

const today = new Date(2025, 0, 20);
const going = new AbortController().signal;

/** A worker by its protocol: what a file's first byte says becomes of it. */
class StandInWorker {
  static started = 0;
  static ended = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    StandInWorker.started += 1;
    queueMicrotask(() => this.onmessage?.({ data: { kind: "ready" } }));
  }

  postMessage({ bytes }: WorkerQuestion): void {
    const [what] = new Uint8Array(bytes);
    queueMicrotask(() => {
      if (what === 1)
        this.onmessage?.({ data: { kind: "read", reading: { kind: "unread", reason: "读过" } } });
      if (what === 2) this.onerror?.({ message: "out of memory" });
    });
  }

  terminate(): void {
    StandInWorker.ended += 1;
  }
}

const [good, crashing, endless] = [1, 2, 3].map((what) => () => Uint8Array.of(what).buffer);

async function reasonOf(reading: Promise<Reading | undefined> | undefined): Promise<string | undefined> {
  const read = await reading;
  return read?.kind === "unread" ? read.reason : undefined;
}

beforeEach(() => {
  StandInWorker.started = StandInWorker.ended = 0;
});

const open = (patience: number) =>
  readInWorkers(() => new StandInWorker() as unknown as Worker, today, patience);

test("a file that takes too long, or that the worker breaks down over, is told and the next one is read", async () => {
  const reader = await open(20);
  expect(await reasonOf(reader?.read(endless!(), going))).toContain("已停止读这个文件");
  expect(await reasonOf(reader?.read(good!(), going))).toBe("读过");
  expect(await reasonOf(reader?.read(crashing!(), going))).toContain("其余文件照常汇总");
  expect(await reasonOf(reader?.read(good!(), going))).toBe("读过");
  expect([StandInWorker.started, StandInWorker.ended]).toEqual([3, 2]);
});

test("stopping ends the worker in the middle of a file", async () => {
  const reader = await open(60_000);
  const stopper = new AbortController();
  const reading = reader?.read(endless!(), stopper.signal);
  stopper.abort();
  expect(await reading).toBeUndefined();
  expect(StandInWorker.ended).toBe(1);
});

test("our own mistake over one file is a file that could not be read; what is worded is thrown on", async () => {
  const mistake = readingOrMistake(() => Promise.reject(new RangeError("Invalid array length")));
  expect(await reasonOf(mistake)).toMatch(/程序出错.*Invalid array length/);
  await expect(readingOrMistake(() => Promise.reject(new UserProblem("没有取到。")))).rejects.toThrow(
    "没有取到",
  );
});
