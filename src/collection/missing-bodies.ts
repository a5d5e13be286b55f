import type { Body, Roster } from "./body";
import type { CollectedFile } from "./collected-file";

/** 未报: bodies that must report and from which no readable report of the year has come, in the order of the list. */
export function missingBodies(roster: Roster, files: readonly CollectedFile[]): Body[] {
  const reported = new Set(files.filter(hasReported).map(({ body }) => body));
  return roster.filter((body) => body.mustReport && !reported.has(body));
}

/** A report of another year, or a file nobody can read, is no report. */
function hasReported({ state }: CollectedFile): boolean {
  return state !== "年度不符" && state !== "无法读取";
}
