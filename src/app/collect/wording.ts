/** What is told of a file that came in, besides what its own reader says. */
export const words = {
  severalYears: (years: readonly number[], sheets: string) =>
    `一个工作簿里有${years.map((year) => `${year}年度`).join("、")}的年报（${sheets}），不能确定报的是哪一年，请单位删去其他年度的表后重新报送。`,
  severalTables: (sheets: string) =>
    `一个工作簿里有不止一张表三（${sheets}），不能确定以哪一张为准，请单位删去多余的表后重新报送。`,
  hiddenSheet: (name: string) => `“${name}”，已隐藏`,
  sheet: (name: string) => `“${name}”`,
  noTables: "没有找到完整的三张年报表，请单位使用下发的表样填报后重新报送。",
  wordWithoutTables: "这是Word文档，里面没有找到完整的三张年报表（表格可能是图片），请单位报送.xlsx工作簿。",
  fromWord: "只收到Word文档，数字取自其中的表格，请单位补报.xlsx工作簿。",
  kept: (count: number) => `有${count}处必须改正的问题经主管部门同意保留。`,
  ownFormulas: (count: number, first: string) =>
    `有${count}格是单位自己的公式，按文件里存的结果计（如${first}），请核对。`,
  formulasWithoutResult: (count: number, first: string) =>
    `有${count}格的公式没有存结果，按未填处理（如${first}），请单位用Excel或WPS打开、保存后重新报送。`,
} as const;
