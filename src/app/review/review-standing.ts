import { stampOf } from "../../figures/index";
import { sinceFinal } from "../report-state";
import type { CheckedReport } from "../session";
import { changedSinceFinal, finalNotRecorded, stampAbsent, stampChanged, stampUnchanged } from "./wording";

/** One fact a reviewer wants to know before reading on; `warning` asks for a question to the unit. */
export interface Standing {
  readonly kind: "good" | "neutral" | "warning";
  readonly sentence: string;
}

/** Whether the report is what its 核验码 and its 定稿 say it is. In a draft a 核验码 of before means nothing. */
export function reviewStanding({ found }: Pick<CheckedReport, "found">): Standing[] {
  const now = stampOf(found.report);
  const stated = found.cover.stamp;
  const stamp: Standing =
    stated === undefined
      ? { kind: "neutral", sentence: stampAbsent(now) }
      : stated === now
        ? { kind: "good", sentence: stampUnchanged(now) }
        : { kind: found.state === "草稿" ? "neutral" : "warning", sentence: stampChanged(stated, now) };
  const final = sinceFinal(found);
  return [
    stamp,
    ...(final === "changed" ? [{ kind: "warning" as const, sentence: changedSinceFinal }] : []),
    ...(final === "unrecorded" ? [{ kind: "warning" as const, sentence: finalNotRecorded }] : []),
  ];
}
