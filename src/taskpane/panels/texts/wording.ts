/** What the panel of the texts says. */

export const openedFile = (fileName: string) => `已打开：${fileName}`;
export const dropWord = "把上年或今年的Word（.docx）拖到这里，各段文字放入所属的部分。";
export const headingsAtFault = "Word的标题有问题，各段文字可能没有放对部分，请先核对：";
export const placeTheRest = "以下文字没有找到所属的部分，请选择放在哪里，不需要的可以不选：";
export const agrees = (quote: string, reading: string) => `✓ “${quote}”与“${reading}”一致。`;
export const longerThan = (most: number) => `，超过${most}字`;
