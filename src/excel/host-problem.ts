/**
 * Excel refused or failed; the message is a Chinese sentence that says what happened and what to do next, and
 * `cause` is the original error.
 */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  constructor(
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

/** Error codes of Excel that a user can do something about, and what. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "单元格还在编辑中。请先按 Enter 结束编辑，再试一次。",
  AccessDenied: "工作表受保护或文件为只读。请在“审阅”中撤消工作表保护，或另存一份后再试。",
  InactiveWorkbook: "当前窗口是另一个工作簿。请切回本工作簿再试。",
  InvalidSelection: "当前窗口是另一个工作簿。请切回本工作簿再试。",
  ActivityLimitReached: "Excel 正忙，请稍等几秒再试。",
  RequestPayloadSizeLimitExceeded: "工作表内容太多，Excel 一次处理不了。请删去无关的大表后再试。",
  ResponsePayloadSizeLimitExceeded: "工作表内容太多，Excel 一次处理不了。请删去无关的大表后再试。",
  ApiNotFound: "这个版本的 Excel 缺少所需功能。请升级 Office，或使用浏览器离线版。",
};

/** The problem a user reads for any error of Excel's; one that is already worded passes through. */
export function toHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = errorCode(error);
  const known = code === undefined ? undefined : sentences[code];
  return new HostProblem(
    known ?? `Excel 没有完成这一步（${code ?? "原因不明"}）。请重试；再不行，请保存后重新打开工作簿。`,
    error,
  );
}

/** The code of an error of Excel's, for instance AccessDenied; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
