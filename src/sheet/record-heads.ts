/** The title of the sheet, and the labels of its cells above the list. */
export const recordsTitle = "情况说明和审核意见";
export const recordLabels = {
  conclusion: "审核结论（整份）",
  recordedAtFinal: "定稿时的数",
  presentNow: "目前的数",
  stampAtFinal: "定稿核验码",
} as const;

/** The heads of the list, in the order they are laid out; found again wherever they stand. */
export const recordHeads = {
  rule: "规则",
  where: "位置",
  kind: "类别",
  reason: "情况说明（保留理由）",
  by: "同意人",
  then: "当时的数",
  now: "现在的数",
  status: "状态",
  remark: "审核意见",
  conclusion: "审核结论",
  facts: "涉及的格",
} as const;

export type RecordColumn = keyof typeof recordHeads;
export const recordColumns = Object.keys(recordHeads) as RecordColumn[];

/** Stands between the numbers of a row, and between the names of its cells. */
export const factSeparator = "｜";
