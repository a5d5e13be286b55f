import { UnreadableReport } from "../figures/index";
import { HostProblem } from "../excel/index";
import { UserProblem } from "./report-workbook";

/** The sentence for a problem that is worded for the user; undefined for a mistake of ours, which must be seen. */
export function problemSentence(error: unknown): string | undefined {
  const worded =
    error instanceof UserProblem || error instanceof HostProblem || error instanceof UnreadableReport;
  // What is loaded on demand is known by name.
  const unreadableFile =
    error instanceof Error && ["UnreadableWorkbook", "UnreadableRoster"].includes(error.name);
  return (worded || unreadableFile) && error instanceof Error ? error.message : undefined;
}
