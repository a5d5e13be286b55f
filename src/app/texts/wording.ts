import { partHeadings, type Narrative } from "../../figures/index";

/** What the user reads about the texts. */

/** The sentence offices write in section 六 when no 信息处理费 was asked for. */
export function noFeeSentence(year: number): string {
  return `${year}年度未收取政府信息公开信息处理费。`;
}

/** What is to be written behind begins so: （一）主动公开情况。 */
export function subHeading(topic: string): string {
  return `${topic}情况。`;
}

export const oneWordFile = "一次取一份，请只拖入一个Word文件（.docx）。";
export const noTextSheet = "没有找到“文字部分”工作表，可能已被删除。请先恢复表样。";
export const textsMoved = "文字部分刚刚有变动，没有写入。请看过现在的文字再按一次。";
export const noRoom = "文字部分没有可写的空格，请在该部分插入几行后再试。";
export const nothingChosen = "请先勾选要取的部分。";
export const feeAlreadyWritten = "第六部分已写有信息处理费的情况，没有改动。";
export const overviewNotEmpty = "第一部分已经写了文字，没有填入小标题。";

export const subHeadingsInserted = "第一部分已填入（一）至（五）的小标题，请在后面接着写。";

export function sentenceInserted(sentence: string): string {
  return `第六部分已写入“${sentence}”`;
}

export function placedSentence(part: keyof Narrative): string {
  return `已放入“${partHeadings[part]}”。`;
}

export function noTextsFound(fileName: string): string {
  return `“${fileName}”里没有找到年报的各部分标题，没有可取的文字。请确认选的是年度报告。`;
}

export function takenSentence(counts: readonly (readonly [part: keyof Narrative, count: number])[]): string {
  return `已放入：${counts.map(([part, count]) => `${partHeadings[part]}${count}段`).join("，")}。`;
}

export function joinedSentence(parts: readonly (keyof Narrative)[]): string {
  const names = parts.map((part) => `“${partHeadings[part]}”`).join("、");
  return `${names}的空格不够，余下的段落放在最后一格里，一行一段，生成Word时仍分段。`;
}

export function otherYearSentence(textYear: number, reportYear: number): string {
  return `这份Word是${textYear}年度的，年份和数字请按${reportYear}年度改过。`;
}
