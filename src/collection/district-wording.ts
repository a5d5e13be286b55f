import { firstOf } from "../figures/index";

/** The sentences of the rules on reports taken together. */
export const districtSentences = {
  missing: (names: readonly string[]) =>
    `还有${names.length}个单位未报：${firstOf(names, "个")}。合计里没有它们的数。`,
  notPassed: (names: readonly string[]) =>
    `${names.length}个单位的年报有必须改正的问题，没有计入合计：${firstOf(names, "个")}。请改正后重新汇总。`,
  vertical: (names: readonly string[]) =>
    `${firstOf(names, "个")}由上级部门垂直管理，没有计入合计；名单有误的，请改类别后重新汇总。`,
  secondGovernment: (unit: string) => `本级政府的年报只计一份，“${unit}”没有计入合计，请核对名单。`,
  sameFigures: (names: readonly string[]) =>
    `${firstOf(names, "个")}的申请和案件数完全相同，可能重复报送或转办后两边都计了，请核对；重复的在汇总调整中减去。`,
  sameNames: (names: readonly string[]) =>
    `${firstOf(names, "个")}的简称相同，可能是同一个单位，都计入了合计，请核对；是同一单位的，请只留一份后重新汇总。`,
  stage: (what: string) => `汇总表是阶段性的（${what}），请补齐后重新报送，或者说明情况。`,
  differs: (place: string, sum: string, known: string, difference: string) =>
    `${place}各单位合计为${sum}，已有总数是${known}，相差${difference}，请核对是否有单位未报或报错。`,
  adjustmentLacks: (place: string, lacks: readonly string[]) =>
    `${place}的汇总调整没有写${lacks.join("、")}，请补写后重新汇总。`,
  adjustmentWithoutAmount: (place: string, lacks: readonly string[]) =>
    `${place}的汇总调整没有填调整的数，合计没有变：请在要调整的栏里填增加或减少的数${lacks.length > 0 ? `，并写明${lacks.join("、")}` : ""}；不用的，请清空这一行。`,
  adjustmentOfBlank: (place: string, title: string) =>
    `${place}的汇总调整没有计入：没有单位报${title}，合计是空白。请先催报，或者清空这一格。`,
  carried: (
    place: string,
    brought: number,
    carried: number,
    entered: readonly string[],
    left: readonly string[],
  ) =>
    `${place}合计为${brought}，上年汇总的结转下年度是${carried}，相差${Math.abs(brought - carried)}。${moved(entered, left)}`,
  unitList: (parts: number, listedSum: number, total: number) =>
    `文字中分单位列出的${parts}个数合计为${listedSum}，表三的数是${total}，相差${Math.abs(listedSum - total)}，请核对。`,
} as const;

function moved(entered: readonly string[], left: readonly string[]): string {
  const parts = [
    ...(entered.length > 0 ? [`今年新计入${firstOf(entered, "个")}`] : []),
    ...(left.length > 0 ? [`今年没有${firstOf(left, "个")}`] : []),
  ];
  return parts.length > 0 ? `${parts.join("，")}，请核对后说明。` : "两年计入的单位相同，请逐个单位核对。";
}
