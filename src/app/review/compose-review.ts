import { placeOfFinding, placeTitle } from "../../records/index";
import {
  compareReports,
  composeReceipt,
  composeRemarks,
  describeComparison,
  type FindingNote,
  type FreeLine,
  type Reply,
  type ToldComparison,
} from "../../review/index";
import type { Finding } from "../../validation/index";
import type { CheckedReport } from "../session";
import type { SeenForm } from "../told-alteration";
import type { EarlierVersion } from "./read-earlier-version";
import type { RemarkDraft, ReplySender, ReviewDraft } from "./review-draft";
import { versionOf } from "./version-of";

/** What a remark belongs to: one finding as the sheet tells it, by rule and place. */
export function remarkKey(finding: Finding): string {
  return `${finding.rule} ${placeOfFinding(finding)}`;
}

/** What the reviewer said of a finding: what was typed last, else what the sheet holds. */
export function remarkOn({ found }: CheckedReport, draft: ReviewDraft, finding: Finding): RemarkDraft {
  const place = placeOfFinding(finding);
  const stored = found.remarks.find((remark) => remark.rule === finding.rule && remark.place === place);
  return (
    draft.remarks.get(remarkKey(finding)) ?? {
      text: stored?.text ?? "",
      conclusion: stored?.conclusion ?? "",
    }
  );
}

/**
 * The answer to a unit: 接收回执 where the 审核结论 is 通过, else 审核意见 with what the sheet and the pane hold of the
 * reviewer's words. What the reviewer passed is left out. Either tells where the form was altered, or that nobody has
 * looked (`seenForm` null).
 */
export function composeReview(
  checked: CheckedReport,
  seenForm: Pick<SeenForm, "alterations"> | null,
  draft: ReviewDraft,
  sender: ReplySender,
  date = new Date(),
): Reply {
  const { found, check } = checked;
  const frame = { ...sender, date };
  const conclusion = draft.conclusion ?? found.conclusion ?? "";
  const alterations = seenForm ? seenForm.alterations.map(({ message }) => message) : "not looked at";
  if (conclusion === "通过") return composeReceipt(found.report, frame, alterations);
  return composeRemarks({
    report: found.report,
    check,
    formulaTotals: found.formulaTotals,
    noteOf: (finding) => noteOn(checked, draft, finding),
    lines: [...freeRemarks(checked), ...draft.lines],
    conclusion,
    alterations,
    ...(draft.earlier && {
      comparison: compareReports(draft.earlier.version, versionOf(checked)),
    }),
    frame,
  });
}

/** What changed since the earlier version, in words. */
export function compareWithEarlier(checked: CheckedReport, { version }: EarlierVersion): ToldComparison {
  const later = versionOf(checked);
  return describeComparison(version, later, compareReports(version, later));
}

function noteOn(checked: CheckedReport, draft: ReviewDraft, finding: Finding): FindingNote {
  const { text, conclusion } = remarkOn(checked, draft, finding);
  const answer = checked.settlement.answers.get(finding);
  if (conclusion === "通过") return { remark: text, answer: "passed" };
  const state = answer?.settles === true ? "settled" : answer?.status === "已失效" ? "lapsed" : undefined;
  return {
    // 请改正 or 请补充说明 without words of its own is the remark.
    remark: text.trim() === "" ? conclusion : text,
    ...(state && { answer: state }),
  };
}

/** Remarks in the sheet that are on no finding: on a cell, a text, or the report. */
function freeRemarks({ found, present }: CheckedReport): FreeLine[] {
  return found.remarks
    .filter(({ rule }) => rule === undefined)
    .map(({ place, where, text }) => ({
      where: place === undefined ? where : place === "report" ? "" : placeTitle(present.form, place),
      text,
    }));
}
