/** What 新建年报 says of itself. */

export const whatIsAdded = {
  excel: "在本工作簿里插入官方的三张表、文字部分和核对表。原有的工作表不受影响。",
  files: "生成一个自带核对公式的.xlsx文件，用WPS或Excel填数，保存后拖到上面核对。",
} as const;
export const willBringIn = (unit: string, year: number) =>
  `✓ 将带入${unit}${year}年度的上年结转、上年数据和文字。`;
export const mayBringIn = "可以不带。选上年的.xlsx或Word，自动填单位、上年结转和上年数据。";
export const noPowerToRule = "没有规章制定权的，“规章”一行自动填0";
export const formUsed = (edition: "2019" | "2021") =>
  edition === "2019"
    ? "使用2019年版表样（国办公开办函〔2019〕60号）"
    : "使用2021年版表样（国办公开办函〔2021〕30号）";
