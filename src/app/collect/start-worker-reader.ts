import type { Reading } from "../../collection/index";
import type { SubmissionReader } from "./submission-reader";

/** What the worker answers: that it is there, what it read, or a mistake of ours. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly message: string };

/** What the worker is asked. */
export interface WorkerQuestion {
  readonly bytes: ArrayBuffer;
  readonly today: Date;
}

/** A reader in a worker of its own; undefined where the browser does not start one. */
export async function startWorkerReader(today: Date): Promise<SubmissionReader | undefined> {
  const worker = createWorker();
  if (!worker) return undefined;
  const first = await answerOf(worker).catch(() => undefined);
  if (first?.kind !== "ready") {
    worker.terminate();
    return undefined;
  }
  return {
    async read(bytes) {
      const question: WorkerQuestion = { bytes, today };
      worker.postMessage(question, [bytes]);
      const answer = await answerOf(worker);
      if (answer.kind !== "read")
        throw new Error(answer.kind === "failed" ? answer.message : "The worker started anew");
      return answer.reading;
    },
    close: () => worker.terminate(),
  };
}

function createWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./submission-worker.ts", import.meta.url));
  } catch (error) {
    // A page from a disk may start none; any other refusal is told the same way.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function answerOf(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.onmessage = worker.onerror = null;
      finish();
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => settle(() => resolve(data));
    worker.onerror = (event) => settle(() => reject(new Error(event.message)));
  });
}
