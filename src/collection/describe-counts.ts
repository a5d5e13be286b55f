import type { LedgerCounts } from "./ledger";
import { words } from "./wording";

/** How far a collection has come, as the pane, the sheet and the command line say it. */
export function describeCounts({
  due,
  reported,
  counted,
  voluntary,
  vertical,
  returned,
}: LedgerCounts): string {
  return [
    words.dueAndReported(due, reported),
    words.counted(counted, voluntary),
    ...(vertical > 0 ? [words.verticalApart(vertical)] : []),
    ...(returned > 0 ? [words.returned(returned)] : []),
  ].join("，");
}
