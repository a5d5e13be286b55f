/** The words of the summary sheets; those by which sheets and rows are found again are compared, so they are fixed. */
export const summaryWords = {
  ledgerTitle: "政府信息公开年报报送台账",
  summaryTitle: "政府信息公开年报汇总表",
  filesTitle: "政府信息公开年报收件清单",
  list: "单位名单",
  withList: "有",
  withoutList: "无",
  unit: "单位名称",
  kind: "类别",
  reason: "调整原因",
  person: "经办人",
  date: "日期",
  subtotal: (kind: string) => `小计（${kind}）`,
  adjustment: "汇总调整",
  sum: "合计",
  incomplete: "不完整",
  known: "已有总数",
  difference: "差额",
  place: (sheetName: string, address: string) => `“${sheetName}”${address}`,
  incompleteList: "不完整的格",
  incompleteCount: (units: number) => `缺${units}个`,
  incompleteNote: (place: string, units: readonly string[]) =>
    `${place}缺${units.length}个单位的数（${units.join("、")}）`,
  summaryHelp:
    "一行一个单位，按名单顺序。“汇总调整”行由主管部门填写：在要调整的栏里填增加或减少的数，并写明原因、经办人、日期；“已有总数”行可填别处已有的总数，用来对照。单位的数不要改，改了请由单位重新报送。",
} as const;
