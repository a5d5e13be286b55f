import { HostProblem } from "../excel/index";
import { UserProblem } from "./report-workbook";
import { partNotFetched } from "./wording";

/** The sentence for a problem that is worded for the user; undefined for a mistake of ours, which must be seen. */
export function problemSentence(error: unknown): string | undefined {
  if (isNotFetched(error)) return partNotFetched(error.request);
  const worded = error instanceof UserProblem || error instanceof HostProblem;
  return (worded || isUnreadable(error)) && error instanceof Error ? error.message : undefined;
}

/** What webpack raises when a file loaded on demand does not arrive. Asked for again, it is fetched again. */
function isNotFetched(error: unknown): error is Error & { readonly request: string } {
  return error instanceof Error && error.name === "ChunkLoadError" && "request" in error;
}

/** What readers raise for a file, with a sentence. They are loaded on demand, so their errors are known by name. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Error &&
    ["UnreadableReport", "UnreadableWorkbook", "UnreadableRoster"].includes(error.name)
  );
}
