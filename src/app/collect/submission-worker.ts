import { readSubmission } from "./read-submission";
import type { WorkerAnswer, WorkerQuestion } from "./start-worker-reader";

// The other end of startWorkerReader: one question at a time, each with one answer.
const answer = (message: WorkerAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<WorkerQuestion>) => {
  readSubmission(new Uint8Array(data.bytes), data.today).then(
    (reading) => answer({ kind: "read", reading }),
    (error: unknown) => answer({ kind: "failed", message: String(error) }),
  );
};
answer({ kind: "ready" });
