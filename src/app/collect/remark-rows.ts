import { formOf } from "../../form/index";
import { placeOfFinding, placeTitle } from "../../records/index";
import type { FileState } from "../../collection/index";
import type { Reply } from "../../review/index";
import {
  conclusionEdits,
  fitCell,
  remarkEdits,
  withFreeRowTaken,
  type CellEdit,
  type FoundReport,
  type NewRemark,
  type WithRecords,
} from "../../sheet/index";

/** How the rows rate what an answer asks for; rows rated so by an earlier answer are this one's to clear. */
const mend = "请改正";
const explain = "请补充说明";

/**
 * The answer in the rows of 情况说明和审核意见: a remark for each finding, where the unit's pane shows it. What an earlier
 * answer said of findings that are gone is cleared. None in a workbook without that sheet.
 */
export function remarkRows(found: FoundReport, reply: Reply, state: FileState): CellEdit[] {
  if (!found.recordsSheet) return [];
  let open: WithRecords = { ...found, recordsSheet: found.recordsSheet };
  const edits: CellEdit[] = [];
  const remarks = remarksIn(found, reply);
  const stale = found.remarks.filter(
    ({ source, rule, place, conclusion }) =>
      source === "records" &&
      // A line of the reviewer's own names no rule.
      rule !== undefined &&
      (conclusion === mend || conclusion === explain) &&
      !remarks.some((each) => each.rule === rule && each.place === place),
  );
  for (const before of stale) {
    const { conclusion: _, ...cleared } = before;
    edits.push(...remarkEdits(open, { ...cleared, text: "" }, before));
  }
  for (const remark of remarks) {
    const before = found.remarks.find(({ rule, place }) => rule === remark.rule && place === remark.place);
    const own = remarkEdits(open, remark, before);
    const { sheet, freeRow } = open.recordsSheet;
    if (own.some(({ place }) => place.sheet === sheet && place.row === freeRow))
      open = withFreeRowTaken(open);
    edits.push(...own);
  }
  if (state !== "可汇总") edits.push(...conclusionEdits(open, "退回修改"));
  return edits;
}

/** One remark a finding's rule and place; what several points say of one place stands together. */
function remarksIn({ report }: FoundReport, { groups }: Reply): NewRemark[] {
  const remarks = new Map<string, NewRemark>();
  for (const { text, findings: [finding] = [] } of groups.flatMap(({ points }) => points)) {
    if (!finding) continue;
    const place = placeOfFinding(finding);
    const key = `${finding.rule} ${place}`;
    const known = remarks.get(key);
    remarks.set(key, {
      rule: finding.rule,
      place,
      where: placeTitle(formOf(report.edition), place),
      text: fitCell(known ? `${known.text}\n${text}` : text),
      conclusion: finding.level === "hard" ? mend : explain,
    });
  }
  return [...remarks.values()];
}
