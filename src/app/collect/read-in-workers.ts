import type { Reading } from "../../collection/index";
import { UserProblem } from "../report-workbook";
import type { SubmissionReader } from "./submission-reader";
import { words } from "./wording";

/** What the worker answers: that it is there, what it read, or the sentence why it cannot read at all. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly sentence: string };

/** What the worker is asked. */
export interface WorkerQuestion {
  readonly bytes: ArrayBuffer;
  readonly today: Date;
}

/** How a worker that does not answer ended. */
type NoAnswer =
  | { readonly kind: "late" }
  | { readonly kind: "stopped" }
  | { readonly kind: "crashed"; readonly message: string };

/** Milliseconds a file may take: a hundred times what a report takes on a slow machine. */
const mostPatience = 20_000;

/**
 * A reader in a worker, which is ended, and another one started, when it breaks down over a file or takes too long for
 * it, so that the file is told and the next ones are read. Undefined where no worker starts.
 */
export async function readInWorkers(
  start: () => Worker | undefined,
  today: Date,
  patience = mostPatience,
): Promise<SubmissionReader | undefined> {
  let worker = await startedWorker(start);
  if (!worker) return undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    async read(bytes, signal) {
      worker ??= await startedWorker(start);
      if (!worker) throw new Error("A worker that started before does not start again");
      const question: WorkerQuestion = { bytes, today };
      worker.postMessage(question, [bytes]);
      const answer = await answerOf(worker, patience, signal);
      if (answer.kind === "read") return answer.reading;
      if (answer.kind === "failed") throw new UserProblem(answer.sentence);
      end();
      if (answer.kind === "stopped") return undefined;
      if (answer.kind === "late") return { kind: "unread", reason: words.tooSlow };
      const message = answer.kind === "crashed" ? answer.message : "The worker started anew";
      return { kind: "unread", reason: words.ourMistakeOnFile(message) };
    },
    close: end,
  };
}

async function startedWorker(start: () => Worker | undefined): Promise<Worker | undefined> {
  const worker = start();
  if (!worker) return undefined;
  const first = await answerOf(worker);
  if (first.kind === "ready") return worker;
  worker.terminate();
  return undefined;
}

function answerOf(worker: Worker, patience?: number, signal?: AbortSignal): Promise<WorkerAnswer | NoAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: WorkerAnswer | NoAnswer) => {
      worker.onmessage = worker.onerror = null;
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(answer);
    };
    const stop = () => settle({ kind: "stopped" });
    const timer = patience === undefined ? undefined : setTimeout(() => settle({ kind: "late" }), patience);
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => settle(data);
    worker.onerror = ({ message }) => settle({ kind: "crashed", message });
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop);
  });
}
