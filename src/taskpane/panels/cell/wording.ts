import type { UnreadableCell } from "../../../app/index";
import { shortQuote } from "../../../figures/index";

/** What the parts of the cell panel say. */
export const notNumbers = (count: number) => `有${count}格不是数字，在改好之前不计入任何合计。`;
export const moreToMend = (count: number) => `还有${count}格，改好上面的再列出。`;
export const typedTotalsHint = "手工填列：总计没有用公式，各项改了它不会跟着变。";
export const addsItselfUp = "公式：按各项相加";
export const lookAtOthersFirst =
  "这一列不平，也可能是别的格填错。请先核对新收、上年结转和各项办理结果，都没有填错，才填这个数。";
const nothingWrong = "✓ 相等";

/** What stands in a cell that is no number, and what it means. */
export function unreadableText({ text, reading }: UnreadableCell): string {
  const shown = text.trim() === "" ? "空格" : `“${shortQuote(text.trim())}”`;
  if (reading) return `填的是${shown}，${reading.meaning}。`;
  return /^(\d+年\d+月\d+日|\d+:\d\d$)/.test(text)
    ? `填的是${shown}，输入的内容被当成了日期，看不出是多少，请清空后重新填数字，没有的填0。`
    : `填的是${shown}，看不出是多少，请清空后重新填数字，没有的填0。`;
}

/** How far the two sides of a sum are apart. */
export function differenceText(left: number, right: number): string {
  return left === right ? nothingWrong : `✗ 相差${Math.abs(left - right)}`;
}
