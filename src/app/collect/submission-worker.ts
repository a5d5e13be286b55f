import { problemSentence } from "../tell-problem";
import { readSubmission } from "./read-submission";
import { readingOrMistake } from "./reading-or-mistake";
import type { WorkerAnswer, WorkerQuestion } from "./read-in-workers";

// The other end of readInWorkers: one question at a time, each with one answer.
const answer = (message: WorkerAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<WorkerQuestion>) => {
  readingOrMistake(() => readSubmission(new Uint8Array(data.bytes), data.today)).then(
    (reading) => answer({ kind: "read", reading }),
    (error: unknown) => answer({ kind: "failed", sentence: problemSentence(error) ?? String(error) }),
  );
};
answer({ kind: "ready" });
