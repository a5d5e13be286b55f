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
  reading: "正在读取各单位的文件…",
  stopped: (done: number, total: number) => `已停止：读了${done}个，共${total}个，没有采用。`,
  readAll: (count: number) => `已读取${count}个文件。`,
  tooLarge: "文件超过20MB，不像一份年报工作簿，请单位删去图片等附件后另存为.xlsx再发送。",
  moved: "文件已被改动或移走，浏览器不能再读它，请重新选择。",
  answerTitle: "政府信息公开年报接收情况",
  answerOpening: (file: string, state: string) => `你单位报送的“${file}”没有计入汇总（${state}）。`,
  answerHeading: "原因和要求",
  writingWord: "正在生成Word…",
  nothingToAnswer: "没有需要答复的文件。",
  handedOver: (name: string) => `已交给浏览器下载：${name}。没有看到的，请检查浏览器的下载栏。`,
  writingSummary: "正在生成汇总表…",
  openedInExcel: "已交给Excel打开为新工作簿，请在新窗口里按 Ctrl+S 保存。没有看到新窗口时，请到任务栏里找。",
  notOpenedInExcel: "Excel没有打开新工作簿，可能是单位的安全设置不允许，或者正在编辑单元格，改为下载。",
  goOnLater: "汇总调整、台账写在这个文件里；以后再汇总时先选它，就能接着做。",
  writingBlanks: "正在生成空白表…",
  noRoster: "请先粘贴或选择单位名单。",
  blanksMade: (count: number) => `共${count}个单位，每个单位一个工作簿。`,
  openingSummary: "正在打开上次的汇总表…",
  notSummary: "这个文件不是本工具生成的汇总表，请重新选择。",
} as const;
