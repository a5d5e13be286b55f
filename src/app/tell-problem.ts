import { UnreadableReport } from "../figures/index";
import { HostProblem } from "../excel/index";
import { UserProblem } from "./report-workbook";
import { partNotFetched } from "./wording";

/** The sentence for a problem that is worded for the user; undefined for a mistake of ours, which must be seen. */
export function problemSentence(error: unknown): string | undefined {
  if (isNotFetched(error)) return partNotFetched(error.request);
  const worded =
    error instanceof UserProblem || error instanceof HostProblem || error instanceof UnreadableReport;
  // What is loaded on demand is known by name.
  const unreadableFile =
    error instanceof Error && ["UnreadableWorkbook", "UnreadableRoster"].includes(error.name);
  return (worded || unreadableFile) && error instanceof Error ? error.message : undefined;
}

/** What webpack raises when a file loaded on demand does not arrive. Asked for again, it is fetched again. */
function isNotFetched(error: unknown): error is Error & { readonly request: string } {
  return error instanceof Error && error.name === "ChunkLoadError" && "request" in error;
}
