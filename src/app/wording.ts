/** What the pane may say before a button was pressed: loaded with its first view, so it stays short. */

export const ourMistake =
  "程序出错，这一步没有完成，工作簿没有因此改动。请关闭窗格重新打开后再试；仍不行的，请联系维护人员。";
export const excelTooOld =
  "这个版本的Excel太旧，不能在窗格里填报（需要Excel 2021、Microsoft 365或更新的版本）。请用Edge或Chrome打开本页地址，使用浏览器离线版；数字仍可在Excel里照常填写。";
export const partNotFetched = (address: string) =>
  `窗格的一个程序文件没有取到：${address}。请检查网络后再试；仍不行的，请关闭窗格重新打开。`;

export const noReport = "本工作簿里没有年报，请先新建年报。";
export const noReportToUndo = "本工作簿里已没有年报，不能撤销。";
export const nothingToUndo = "没有可以撤销的操作。";
export const cellGone = "没有找到这一格，表可能已被删除。请按“重新核对”。";
export const paragraphGone = "没有找到这一段，“文字部分”可能已被删除。请按“重新核对”。";
export const changedMeanwhile = "表里的内容刚刚有变动，没有写入。请看过现在的数再按一次。";
export const cellAt = (sheet: string, address: string) => `“${sheet}”的${address}格`;

export const unitFirst = "请先填写单位名称（全称），再按“新建年报”。";
export const beganFromLast = (year: number) =>
  `已从${year}年度的年报带入上年结转和文字：上年结转是上年年报上的数，请核对；文字请按本年情况改写。`;

export const noFileOpen = "还没有打开文件，请先把.xlsx文件拖进来。";
export const noFileReceived = "没有收到文件，请重新拖入一个.xlsx文件。";
export const oneFileAtATime = "一次核对一个文件，请只拖入一个.xlsx文件。";
export const noLastYearFile = "没有收到文件，请重新选择上年的年报（.xlsx或.docx）。";
export const oneLastYearFile = "请只选择一个文件：上年的年报（.xlsx或.docx）。";
export const fileMoved = (name: string) =>
  `“${name}”已被改动或移走，浏览器不能再读它。请重新选择，或把保存好的文件重新拖进来。`;
/** `missing`: the tables that are not there; where all are, the file is something else, and none needs to be named. */
export const noTablesInFile = (name: string, missing: readonly string[]) =>
  `“${name}”里没有找到完整的三张年报表${missing.length < 3 ? `，缺${missing.join("、")}` : ""}。请确认是本工具新建的工作簿，表头和各行名称没有删改。`;

export const handedOver = (name: string) => `已交给浏览器下载：${name}`;
export const fillNewFile = [
  "用WPS或Excel打开它填数，保存后再拖到这里核对。",
  "没有看到下载的文件时，请检查浏览器的下载栏。",
];
export const replaceOldFile = "请用下载的文件代替原来的文件。没有看到下载的文件时，请检查浏览器的下载栏。";
