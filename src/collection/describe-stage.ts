import { firstOf } from "../figures/index";
import { describeCounts } from "./describe-counts";
import { countLedger, type LedgerEntry } from "./ledger";
import { words } from "./wording";

/**
 * What a summary still lacks, with its counts; undefined where all that are due have reported and are in order.
 * `incomplete`: figures that some counted bodies left blank.
 */
export function describeStage(ledger: readonly LedgerEntry[], incomplete: number): string | undefined {
  const counts = countLedger(ledger);
  if (counts.missing + counts.returned + incomplete === 0) return undefined;
  const missing = ledger.flatMap(({ body, state }) => (state === "未报" ? [body.name] : []));
  return [
    describeCounts(counts),
    ...(missing.length > 0 ? [words.notReported(firstOf(missing, "个"))] : []),
    ...(incomplete > 0 ? [words.incomplete(incomplete)] : []),
  ].join("；");
}
