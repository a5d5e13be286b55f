import type { UnitReport } from "../figures/index";

/** A file name for a unit's report: 罗云乡人民政府_2020年政府信息公开年报.xlsx, a draft marked as one. */
export function reportFileName(
  { unit, year }: Pick<UnitReport, "unit" | "year">,
  what: string,
  ending: string,
  isDraft = false,
): string {
  // What Windows does not allow in a file name.
  const safeUnit = unit.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "").trim() || "未填单位";
  return `${safeUnit}_${year}年${what}${isDraft ? "（草稿）" : ""}.${ending}`;
}
