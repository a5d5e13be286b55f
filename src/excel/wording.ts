/** What the user reads when Excel refuses or fails while the workbook is read or written; loaded with the first view. */

const editing = "请先按Enter结束编辑，再试一次。";
const otherWindow = "当前窗口是另一个工作簿。请切回本工作簿再试。";
const tooMuch = "工作表内容太多，Excel一次处理不了。请删去无关的大表后再试。";

/** Error codes of Excel that a user can do something about, and what. */
export const sentenceOfCode: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: `单元格还在编辑中。${editing}`,
  AccessDenied: "工作表受保护或文件为只读。请在“审阅”中撤消工作表保护，或另存一份后再试。",
  InactiveWorkbook: otherWindow,
  InvalidSelection: otherWindow,
  ActivityLimitReached: "Excel正忙，请稍等几秒再试。",
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  ApiNotFound: "这个版本的Excel缺少所需功能。请升级Office，或使用浏览器离线版。",
};

/** The code says nothing to the user, but something to whom they ask. */
export const reasonOf = (code: string | undefined) => (code === undefined ? "原因不明" : `错误代码${code}`);

export const notDone = (reason: string) =>
  `Excel没有完成这一步（${reason}）。请重试；仍不行的，请保存后重新打开工作簿。`;
export const noAnswer = `Excel一直没有回应。如果单元格还在编辑，${editing}`;
export const sheetGone = "要写的表已被删除或移走，没有写入。请按“重新核对”后再试。";
export const halfWritten = (reason: string) =>
  `Excel写到一半停下了（${reason}），也没能自动改回。请关闭工作簿、不保存，再重新打开。`;
