import { stampOf } from "../figures/index";
import type { FoundReport } from "../sheet/index";

/** Whether a report is still a draft, by the state its cover gives; without one it is. */
export function isDraft(state: string | undefined): boolean {
  return state !== "送审稿" && state !== "定稿";
}

/**
 * Whether a report is what it was at 定稿, by the 核验码 recorded then: `unrecorded` where 定稿 was typed on 封面 and
 * nothing recorded. Undefined in any other state.
 */
export function sinceFinal({
  report,
  state,
  final,
}: FoundReport): "unchanged" | "changed" | "unrecorded" | undefined {
  if (state !== "定稿") return undefined;
  if (final.stamp === undefined) return "unrecorded";
  return final.stamp === stampOf(report) ? "unchanged" : "changed";
}
