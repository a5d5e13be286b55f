/** What the panel of exports says. */

export const draftMark = (open: string) =>
  `现在是草稿：文件名和Word每页都标“草稿”。${open === "" ? "" : `还有${open}。`}在“核对”里按“送审”“定稿”后，导出的文件不再带“草稿”标记。`;
export const openAlthough = (state: string, open: string) =>
  `状态是${state}，但还有${open}，请先在“核对”里处理。`;

export const typefacesReplaced = "电脑上没有所选字体时，Word会用别的字体代替显示，请换“系统自带”。";

export const someExcelsRefuse =
  "有的Excel不让窗格下载文件，也不提示。文字和表格可以用“复制全文”粘贴到Word；也可以用下面的办法。";
export const saveAndOpen = "保存本工作簿后，用Edge或Chrome打开离线版，把文件拖进去，在那里导出：";

export const opened = (fileName: string) => `已打开：${fileName}`;
export const dropFinalWord = "把领导改定的Word（.docx）拖到这里，看它和工作簿有哪些不同。";
export const sameAsWorkbook = "✓ 这份Word和工作簿一致。";
export const differencesFound = (count: number) =>
  `有${count}处不同。“采纳”把Word的内容写进工作簿，不采纳的请在Word里改回。`;
export const belongsNowhere = (line: string) => `Word里没有归入任何部分的内容：“${line}”`;

/** What each way to set the margins comes to. */
export const marginHints = {
  gb9704: "按GB/T 9704—2012的版心设页边距，每页22行，行距28.95磅。",
  gb33476: "按GB/T 33476.2在Word里的设法，行距29.45磅：首行字的上边正好在37毫米处，末行字的下边在35毫米处。",
  own: "行距28.95磅。本地另有规定时用。",
} as const;
