import { tableTitles, type TableId } from "../../form/index";
import { firstOf, shortQuote } from "../../figures/index";
import type { UnreadableAmount } from "../../sheet/index";

/** Which of the tables are missing; where all are, the file is something else, and none needs to be named. */
const lacking = (missing: readonly TableId[]) =>
  missing.length < 3 ? `，缺${missing.map((table) => tableTitles[table]).join("、")}` : "";

/** What is told of a file that came in, besides what its own reader says. */
export const words = {
  severalYears: (years: readonly number[], sheets: string) =>
    `一个工作簿里有${years.map((year) => `${year}年度`).join("、")}的年报（${sheets}），不能确定报的是哪一年，请删去其他年度的表后重新报送。`,
  severalTables: (sheets: string) =>
    `一个工作簿里有不止一张表三（${sheets}），不能确定以哪一张为准，请删去多余的表后重新报送。`,
  hiddenSheet: (name: string) => `“${name}”，已隐藏`,
  sheet: (name: string) => `“${name}”`,
  noTables: (missing: readonly TableId[]) =>
    `没有找到完整的三张年报表${lacking(missing)}，请使用下发的表样填报后重新报送。`,
  wordWithoutTables: (missing: readonly TableId[]) =>
    `这是Word文档，里面没有找到完整的三张年报表${lacking(missing)}（表格可能是图片），请报送.xlsx工作簿。`,
  wordTextTooLong: (most: number) =>
    `Word文档里有一段超过${most}个字，不像一份年报，请检查后报送.xlsx工作簿。`,
  unitCut: (most: number) => `单位名称超过${most}个字，只取了前${most}个字，请单位改为全称。`,
  fromWord: "只收到Word文档，数字取自其中的表格，请单位补报.xlsx工作簿。",
  stageSummary: (stage: string) => `这是阶段性汇总表：${stage}。`,
  wholeSummary: (counts: string) => `这是汇总表：${counts}。`,
  sendWorkbook: "本次只收到Word，数字取自其中的表格，请再补报.xlsx工作簿。",
  kept: (count: number) => `有${count}处必须改正的问题经主管部门同意保留。`,
  ownFormulas: (count: number, first: string) =>
    `有${count}格是单位自己的公式，按文件里存的结果计（如${first}），请核对。`,
  formulasWithoutResult: (count: number, first: string) =>
    `有${count}格的公式没有存结果，按未填处理（如${first}），请单位用Excel或WPS打开、保存后重新报送。`,
  saveFormulas: (count: number, first: string) =>
    `其中${count}格（如${first}）填的是公式，文件里没有存下结果，这里读不到数，所以算作未填：不要改填0，请用Excel或WPS打开工作簿，保存一次后重新报送。`,
  reading: "正在读取各单位的文件…",
  stopped: (done: number, total: number) => `已停止：读了${done}个，共${total}个，没有采用。`,
  readAll: (count: number) => `已读取${count}个文件。`,
  tooLarge: "文件超过20MB，不像一份年报工作簿，请删去图片等附件后另存为.xlsx再发送。",
  tooSlow: "读了20秒还没有读完，已停止读这个文件，它不像一份年报，请删去无关的内容后另存为.xlsx再报送。",
  ourMistakeOnFile: (message: string) =>
    `程序出错，没有读完这个文件，其余文件照常汇总；请把这个文件和这句话交给维护人员（${message}）。`,
  moved: "文件已被改动或移走，浏览器不能再读它，请重新选择。",
  answerTitle: "政府信息公开年报接收情况",
  answerOpening: (file: string, state: string) => `你单位报送的“${file}”没有计入汇总（${state}）。`,
  answerHeading: "原因和要求",
  writingWord: "正在生成Word…",
  nothingToAnswer: "没有需要答复的文件。",
  whole: "整份年报",
  unit: "报送单位",
  sheetHidden: "，所在的工作表已隐藏，请先取消隐藏",
  howToMend: "请在本工作簿中改正：点“位置”一栏，跳到要看的格；改好后保存，把本工作簿重新报送。",
  changedSince: "文件在汇总之后又有改动，审核意见没有写进去，请重新收件后再生成。",
  notTaken: "审核意见没能写进这个工作簿，另存成文本文件（.txt）。",
  onlyWord: "报来的不是.xlsx工作簿，审核意见另存成文本文件（.txt）。",
  notKept: "原文件已不在手边，审核意见另存成文本文件（.txt）；要写进工作簿，请重新收件后再生成。",
  writingAnswers: "正在把审核意见写进各单位的工作簿…",
  answersMade: (returned: number, receipts: number, others: number) =>
    [
      ...(returned > 0 ? [`退回件${returned}个，打开后直接到第一处问题，逐条意见在“审核意见”表`] : []),
      ...(receipts > 0 ? [`接收回执${receipts}个`] : []),
      ...(others > 0 ? [`未计入汇总的说明${others}个`] : []),
    ].join("；") + "。",
  onlyText: (unit: string, why: string) => `${unit}：${why}`,
  handedOver: (name: string) => `已交给浏览器下载：${name}。没有看到的，请检查浏览器的下载栏。`,
  writingSummary: "正在生成汇总表…",
  openedInExcel: "已交给Excel打开为新工作簿，请在新窗口里按Ctrl+S保存。没有看到新窗口时，请到任务栏里找。",
  notOpenedInExcel: "Excel没有打开新工作簿，可能是单位的安全设置不允许，或者正在编辑单元格，改为下载。",
  openedFromHere:
    "本工作簿里上次的台账、汇总调整和已有总数已接着用，本工作簿没有改动。新工作簿另存后，以后就用它接着做。",
  placedHere: "汇总表已写入本工作簿，台账在前；原有的工作表没有动。请按Ctrl+S保存。",
  notPlacedHere: (why: string) => `汇总表没有写入本工作簿：${why}`,
  goneHere: "本工作簿里已找不到上次的汇总表，可能已被删除，请重新打开“汇总审核”。",
  reportHere: "本工作簿里已有年报，再放一份会分不清以哪份为准，改为打开新工作簿。",
  incomplete: "Excel写进去的表读回来与汇总不一致，已删去，改为打开新工作簿。",
  readingHere: "正在本工作簿里查找上次的汇总表…",
  goOnLater: "汇总调整、台账写在这个文件里；以后再汇总时先选它，就能接着做。",
  writingBlanks: "正在生成空白表…",
  noRoster: "请先粘贴或选择单位名单。",
  blanksMade: (count: number) => `共${count}个单位，每个单位一个工作簿。`,
  noLongerCounted: (units: readonly string[]) =>
    `${firstOf(units, "个单位")}上次已收，这次没有选${units.length === 1 ? "它" : "它们"}的文件，不在合计里。请把以前收到的文件也一起选进来。`,
  notCompared: (units: readonly string[]) =>
    `${firstOf(units, "个单位")}重新报送了，这次只选了新的一份，没有作比较；要看改了哪里，请把上次报送的文件也一起选进来。`,
  /** The name of a summary nobody gave one. */
  unnamedOffice: "汇总单位",
  whichIsOwn: (names: readonly string[]) =>
    `${firstOf(names, "个")}都是政府，名单没有写类别，分不清哪个是本级，先都按下级政府处理；请在类别里写明区政府(办)或下级政府，或者填写汇总单位。`,
  severalOwn: (names: readonly string[]) =>
    `名单里有${names.length}个单位的类别是区政府(办)：${firstOf(names, "个")}。区政府(办)是指本级政府自己的那一份，只计入一份；请核对哪一个是本级，其余的在类别里改为部门、镇街或下级政府后重新汇总。`,
  listSupposed: (count: number) =>
    `原有的汇总表是以前的版本做的，没有记录用没用名单，这次把台账里的${count}个单位当作名单；不对的，请选名单后重新汇总。`,
  noListSupposed:
    "原有的汇总表是以前的版本做的，没有记录用没用名单，这次按没有名单汇总，不在台账里的单位也计入；有名单的，请选名单后重新汇总。",
  notOfLastYear: (file: string, why: string) => `“${file}”没有采用：${why}`,
  ofAnotherYear: (found: number, wanted: number) => `是${found}年度的，需要的是${wanted}年度的。`,
  summaryInNoBlank: "是汇总表，空白表只带入单位自己的数。",
  notAmongBlanks: (unit: string) =>
    unit === "" ? "没有写单位名称。" : `名单里没有“${shortQuote(unit)}”，请核对单位名称。`,
  secondOfUnit: (unit: string) => `“${shortQuote(unit)}”已用了另一份。`,
  lastYearNotListed: (units: readonly string[]) =>
    `名单里没有${firstOf(
      units.map((unit) => `“${shortQuote(unit)}”`),
      "个单位",
    )}，上年的数没有带入。`,
  namesCut: (units: readonly string[]) =>
    `${firstOf(
      units.map((unit) => `“${shortQuote(unit)}”`),
      "个单位",
      { most: 3 },
    )}的名称太长，文件名里只取了前面一段，封面上是全称。`,
  noBlankFor: (units: readonly string[]) =>
    `${firstOf(
      units.map((unit) => `“${shortQuote(unit)}”`),
      "个单位",
      { most: 3 },
    )}在名单上不是必报，没有生成空白表；要报的，请把“必报”改为是，再生成一次。`,
  summaryGone: "文件已被改动或移走，请重新选择上年的汇总表。",
  secondSummary: "上年汇总表只采用一份，已采用另一份。",
  summaryOfAnotherYear: (found: number, wanted: number) =>
    `原有的汇总表是${found}年度的，正在汇总的是${wanted}年度，请换一个文件名。`,
  notANumberInSummary: ({ sheetName, address, row, text }: UnreadableAmount, count: number) =>
    `原有的汇总表里，“${sheetName}”${address}的${row}填的是“${shortQuote(text)}”，不是数，请改成数字${count > 1 ? `（这样的共有${count}格）` : ""}后再汇总。`,
  incompleteCell: (place: string, units: readonly string[]) =>
    `${place}缺${units.length}个单位（${firstOf(units, "个", { most: 5 })}）`,
  incompleteSums: (count: number, cells: readonly string[]) =>
    `合计有${count}格不完整，有的单位没有填或无法识别：${cells.join("；")}${count > cells.length ? "等，全部列在汇总表下边" : ""}。请催补后重新汇总。`,
  incompleteBelow: (count: number, first: string, said: string) =>
    `这是汇总表，合计有${count}格不完整，缺下级单位的数（如${first}${said}），请核对。`,
  lapsed: (places: readonly string[]) =>
    `有${places.length}条情况说明因数字有变化已失效（${firstOf(places, "处", { most: 5 })}），已保留在“情况说明和审核意见”里，请核对后重写。`,
  changedSinceFinal: (then: string, now: string) =>
    `原有的汇总表已定稿（核验码${then}），这次的数或文字与定稿时不同（核验码${now}），封面显示“定稿后已改动”，请核对后重新定稿。`,
  typedOver: (place: string, typed: string, sum: string) =>
    `${place}填的是${shortQuote(typed)}，合计是${sum === "" ? "空白" : sum}`,
  typedOverSums: (cells: readonly string[]) =>
    `本级表样里有${cells.length}格是直接填的数，已改回合计：${firstOf(cells, "格", { most: 3, between: "；" })}。要改合计，请填“汇总调整”行。`,
  otherSheets: (names: readonly string[]) =>
    `原有的汇总表里另加的工作表没有带到新表里：${firstOf(
      names.map((name) => `“${name}”`),
      "个",
    )}，需要的请另行保存。`,
  reportAsRoster: "选的是一份年报工作簿，不是单位名单，请重新选择。",
  rosterUnreadable: (why: string) => `单位名单不能读取：${why}`,
  openingSummary: "正在打开上次的汇总表…",
  notSummary: "这个文件不是本工具生成的汇总表，请重新选择。",
} as const;
