import { stampOf, type UnitReport } from "../figures/index";
import { fullSentence } from "./full-sentence";
import type { Reply, ReplyFrame } from "./reply";
import { spokenDate } from "./spoken-date";
import { words } from "./wording";

/** 接收回执: the report is accepted as it is known by its 核验码. A deadline has no place in it. */
export function composeReceipt(report: UnitReport, frame: ReplyFrame): Reply {
  const contact = fullSentence(frame.contact ?? "");
  return {
    title: words.receiptTitle(report.year),
    addressee: report.unit.trim(),
    opening: words.received({ year: report.year, stamp: stampOf(report) }),
    groups: [],
    closing: [words.keepStamp, ...(contact === "" ? [] : [words.contact(contact)])],
    office: (frame.office ?? "").trim(),
    date: spokenDate(frame.date),
  };
}
