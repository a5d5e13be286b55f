import type { ReportVersion } from "../../review/index";
import { coverLabels, type CoverField } from "../../sheet/index";
import type { CheckedReport } from "../session";

/** The 核验码 follows from everything else, so that it is no change of its own. */
const compared = (Object.keys(coverLabels) as CoverField[]).filter((field) => field !== "stamp");

/** A checked report as one of the versions a unit hands in. */
export function versionOf({
  found: { report, cover },
  check,
}: Pick<CheckedReport, "found" | "check">): ReportVersion {
  const facts = compared.flatMap((field) => {
    const answer = cover[field];
    return answer === undefined ? [] : [[coverLabels[field], answer] as const];
  });
  return { report, check, facts: new Map(facts) };
}
