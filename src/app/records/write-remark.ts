import { placeTitle, placeOfFinding } from "../../records/index";
import {
  conclusionEdits,
  readWrittenPlace,
  remarkEdits,
  type FoundRemark,
  type NewRemark,
} from "../../sheet/index";
import type { Finding } from "../../validation/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { checkNow, sameFinding, withRecords, writeStep } from "./record-on-findings";
import { conclusionWritten, placeFirst, remarkChanged, remarkFirst, remarkWritten } from "./wording";

/** What a remark is on: a finding, a remark that stands already, or a place in words (表三…, 文字部分…). */
export type RemarkTarget =
  { readonly finding: Finding } | { readonly remark: FoundRemark } | { readonly where: string };

/** 审核意见 on a finding, or a free line that names a place; an empty text without a conclusion takes it away. */
export async function writeRemark(
  session: Session,
  target: RemarkTarget,
  text: string,
  conclusion?: string,
): Promise<void> {
  await perform(session, "正在记录审核意见…", async () => {
    const checked = await checkNow(session);
    const found = withRecords(checked.found);
    const { form } = checked.present;
    const given = { text: text.trim(), ...(conclusion ? { conclusion } : {}) };
    let remark: NewRemark;
    let before: FoundRemark | undefined;
    if ("finding" in target) {
      const finding = sameFinding(checked, target.finding);
      const place = placeOfFinding(finding);
      before = found.remarks.find((each) => each.rule === finding.rule && each.place === place);
      remark = { rule: finding.rule, place, where: placeTitle(form, place), ...given };
    } else if ("remark" in target) {
      const { at, source, rule, place, where } = target.remark;
      before = found.remarks.find((each) => each.source === source && each.at.row === at.row);
      if (!before) throw new UserProblem(remarkChanged);
      remark = { ...(rule && { rule }), ...(place !== undefined && { place }), where, ...given };
    } else {
      if (target.where.trim() === "") throw new UserProblem(placeFirst);
      const place = readWrittenPlace({ ...found, form }, target.where);
      remark = { ...(place !== undefined && { place }), where: target.where.trim(), ...given };
    }
    if (!before && given.text === "" && !conclusion) throw new UserProblem(remarkFirst);
    await writeStep(session, remarkEdits(found, remark, before), "审核意见");
    return [remarkWritten];
  });
}

/** 审核结论 on the report as a whole; an empty text takes it away. */
export async function writeConclusion(session: Session, conclusion: string): Promise<void> {
  await perform(session, "正在记录审核结论…", async () => {
    const { found } = await checkNow(session);
    await writeStep(session, conclusionEdits(withRecords(found), conclusion.trim()), "审核结论");
    return [conclusionWritten];
  });
}
