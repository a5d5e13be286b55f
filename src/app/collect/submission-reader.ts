import type { Reading } from "../../collection/index";

/** Reads files that came in, one after the other. */
export interface SubmissionReader {
  /** The bytes may be gone afterwards. Undefined where it was stopped meanwhile. */
  read(bytes: ArrayBuffer, signal: AbortSignal): Promise<Reading | undefined>;
  close(): void;
}

/**
 * A reader beside the page where the browser allows one, so that the pane never stands still; else one on the page
 * itself, which lets the page act between two files. Browsers refuse workers to pages opened from a disk.
 */
export async function openSubmissionReader(today: Date): Promise<SubmissionReader> {
  if (typeof Worker === "function") {
    const { startWorkerReader } = await import("./start-worker-reader");
    const reader = await startWorkerReader(today);
    if (reader) return reader;
  }
  return pageReader(today);
}

async function pageReader(today: Date): Promise<SubmissionReader> {
  const [{ readSubmission }, { readingOrMistake }] = await Promise.all([
    import("./read-submission"),
    import("./reading-or-mistake"),
  ]);
  return {
    async read(bytes) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return readingOrMistake(() => readSubmission(new Uint8Array(bytes), today));
    },
    close: () => undefined,
  };
}
