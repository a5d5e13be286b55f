import { readInWorkers } from "./read-in-workers";
import type { SubmissionReader } from "./submission-reader";

/** A reader in a worker of its own; undefined where the browser does not start one. */
export function startWorkerReader(today: Date): Promise<SubmissionReader | undefined> {
  return readInWorkers(createWorker, today);
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
