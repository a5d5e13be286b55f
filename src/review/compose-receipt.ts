import { stampOf, type UnitReport } from "../figures/index";
import { alterationPoints, notLookedAt, type ToldAlterations } from "./alteration-points";
import { fullSentence } from "./full-sentence";
import type { Reply, ReplyFrame } from "./reply";
import { spokenDate } from "./spoken-date";
import { words } from "./wording";

/**
 * 接收回执: the report is accepted as it is known by its 核验码, with what its form was altered in. A deadline has no
 * place in it.
 */
export function composeReceipt(
  report: UnitReport,
  frame: ReplyFrame,
  alterations: ToldAlterations = [],
): Reply {
  const contact = fullSentence(frame.contact ?? "");
  const points = alterationPoints(alterations);
  const received = words.received({ year: report.year, stamp: stampOf(report) });
  return {
    title: words.receiptTitle(report.year),
    addressee: report.unit.trim(),
    opening: points.length > 0 ? `${received}${words.formToRestore}` : received,
    groups: points.length > 0 ? [{ heading: words.toMend, points }] : [],
    closing: [
      ...notLookedAt(alterations),
      words.keepStamp,
      ...(contact === "" ? [] : [words.contact(contact)]),
    ],
    office: (frame.office ?? "").trim(),
    date: spokenDate(frame.date),
  };
}
