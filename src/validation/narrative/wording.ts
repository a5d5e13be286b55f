import { fromFen, shortQuote } from "../../figures/index";
import { numberText } from "../number-text";
import type { Contradiction } from "./read-contradictions";
import type { Share } from "./read-shares";

/** The sentences of the findings on texts: the place, both numbers, and what to do. */

export function claimSentence(
  place: string,
  quote: string,
  readings: readonly { readonly title: string; readonly value: number }[],
  table: string,
  stated: number,
  unit: string,
): string {
  const tables = readings.map(({ title, value }) => `${title}为${numberText(value)}${unit}`).join("，");
  const [only] = readings;
  const difference =
    readings.length === 1 && only ? `，相差${numberText(Math.abs(only.value - stated))}${unit}` : "";
  return `${place}写“${shortQuote(quote)}”，${table}${tables}${difference}，请核对，属实的请写明情况。`;
}

/** What a sentence denies, as the table has it. */
export const deniedTitles: Readonly<Record<Contradiction["kind"], string>> = {
  allDone: "表三“四、结转下年度继续办理”总计",
  noneReceived: "表三“一、本年新收政府信息公开申请数量”总计",
  noneFromOrganizations: "表三“一、本年新收政府信息公开申请数量”法人或其他组织各栏之和",
  noReconsideration: "表四“行政复议”总计",
  noSuit: "表四两栏行政诉讼总计之和",
  noDocument: "表二“行政规范性文件”的“本年制发件数”",
};

export function contradictionSentence(place: string, quote: string, title: string, value: number): string {
  return `${place}写“${shortQuote(quote)}”，${title}却是${numberText(value)}件，请核对，属实的请写明情况。`;
}

export function sumSentence(place: string, total: number, unit: string, parts: readonly number[]): string {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    return `${place}写共${numberText(total)}${unit}，其中一项却有${numberText(only)}${unit}，请核对。`;
  }
  const sum = parts.reduce((all, part) => all + part, 0);
  const shown = parts.length > 8 ? `${parts.slice(0, 6).join("＋")}＋…` : parts.join("＋");
  return `${place}写共${numberText(total)}${unit}，所列各项之和（${shown}）为${numberText(sum)}，相差${numberText(Math.abs(sum - total))}，请核对。`;
}

/** What a share comes to, and growth with its direction: -10 is 下降10%. */
export function shareSentence(
  place: string,
  quote: string,
  kind: Share["kind"],
  percent: number,
  decimals: number,
): string {
  const direction = kind === "share" || percent === 0 ? "" : percent < 0 ? "下降" : "增长";
  const expected = Math.abs(percent).toFixed(decimals);
  return `${place}写“${shortQuote(quote)}”，按件数计算应为${direction}${expected}%，请核对。`;
}

export function sectionTitleSentence(place: string, title: string, own: boolean): string {
  const todo = own ? "标题由报告自动印出，请删去这一段" : "请把这个标题和它后面的文字移到所属的部分";
  return `${place}是“${title}”的标题，${todo}。`;
}

export function rewordedTitleSentence(place: string, written: string, title: string): string {
  return `${place}“${shortQuote(written)}”占着下一部分标题的位置，官方标题是“${title}”；是标题的，请删去这一段，把它后面的文字移到那一部分，标题由报告自动印出；是小标题的，请改用（一）（二）（三）。`;
}

export function noHeadingsSentence(titles: readonly string[]): string {
  const [first = "", last = ""] = [titles[0], titles[titles.length - 1]];
  return `没有找到六个部分的标题，请写上“${first}”至“${last}”六个官方标题，各自单独成段。`;
}

export function missingHeadingSentence(title: string, before: string | undefined): string {
  const place = before === undefined ? "开头" : `“${before}”这一部分后面`;
  return `没有找到“${title}”这个标题，请在${place}补上；已经写了标题的，请改用官方标题，单独成段。`;
}

export function doubledHeadingSentence(title: string, printed: readonly string[]): string {
  const others = printed.filter((text) => text !== title);
  const written = others.length > 0 ? `（其中写作“${[...new Set(others)].join("”“")}”）` : "";
  return `“${title}”这个标题出现了${printed.length}次${written}，请只保留一处，其余的删去，或者改回它所在部分的官方标题。`;
}

export function misplacedHeadingSentence(printed: string, title: string, later: string): string {
  const official = printed === title ? "" : `（官方标题是“${title}”）`;
  return `标题“${printed}”${official}排在“${later}”后面，六个部分的次序不对，请连同它的内容移到“${later}”前面。`;
}

export function headingNumbersSentence(
  wrong: readonly { readonly text: string; readonly title: string }[],
): string {
  const each = wrong.map(({ text, title }) => `“${text}”应为“${title}”`).join("，");
  return `标题的编号不对：${each}，请从一到六依次编号。`;
}

export function rewordedHeadingSentence(printed: string, title: string): string {
  return `标题“${printed}”与官方标题“${title}”不同，请改用官方标题；确需这样写的，请写明情况。`;
}

export function topLevelSentence(place: string, mark: string): string {
  return `${place}用了“${mark}”，与六个部分的编号重复，请改用（一）（二）（三）。`;
}

export function skippedNumberSentence(place: string, mark: string, before: number): string {
  return `${place}的编号是“${mark}”，前一个是第${before}个，请核对是否跳号或重号。`;
}

export function skippedItemSentence(place: string, quote: string, before: number): string {
  return `${place}的“${shortQuote(quote)}”前面是第${before}项，请核对是否跳号或重号。`;
}

export function overviewSentence(title: string, stands: "nothing" | "headings"): string {
  return `${title}${stands === "nothing" ? "还没有写" : "只有小标题"}，请写明本年度政府信息公开的工作情况。`;
}

export function problemsSentence(title: string, text: string): string {
  const stands = text === "" ? "还没有写" : `只写了“${shortQuote(text)}”`;
  return `${title}${stands}，请写明具体的问题和改进情况。`;
}

export function feeSentence(title: string): string {
  return `${title}没有写收取信息处理费的情况，没有收取的也要写明。`;
}

export function unpaidSentence(title: string, unpaid: number): string {
  return `表三“（六）其他处理”中逾期未缴费的有${unpaid}件，${title}却写没有收费情况，请写明发出收费通知的件数。`;
}

export function lengthSentence(title: string, length: number, most: number): string {
  return `${title}有${length}字，原则上不超过${most}字，请精简；确有需要的请写明情况。`;
}

export function unitNameSentence(place: string, quote: string, unit: string): string {
  return `${place}自称“${shortQuote(quote)}”，填报单位是“${shortQuote(unit)}”，请核对是否沿用了别的单位的文字。`;
}

export function titleYearSentence(place: string, named: string, year: number): string {
  return `${place}写的是${named}年，报告年度是${year}年，请核对。`;
}

export function periodSentence(place: string, quote: string, year: number | string): string {
  return `${place}写的统计期限是“${shortQuote(quote)}”，应为${year}年1月1日至12月31日，请核对。`;
}

export function dateSentence(place: string, quote: string): string {
  return `${place}的日期“${shortQuote(quote)}”书写不完整或不存在，请改正。`;
}

export function otherYearSentence(place: string, named: number, year: number): string {
  return `${place}写的是“${named}年”，报告年度是${year}年，请核对是否沿用了其他年度的文字。`;
}

export function noticeSentence(place: string): string {
  return `${place}引用的〔2019〕60号已由国办公开办函〔2021〕30号取代，请核对。`;
}

export function missingNumberSentence(place: string, quote: string): string {
  return `${place}的“${shortQuote(quote)}”缺少数字，请填上，没有的填0。`;
}

export function strayMarkSentence(place: string, quote: string): string {
  return `${place}的“${shortQuote(quote)}”处标点是半角或重复的，建议改正。`;
}

/** Whole 分 in the unit a text writes. */
export function moneyIn(fen: number, unit: string): number {
  if (unit === "元") return Number(fromFen(fen, "元"));
  return Number(fromFen(fen, "万元")) / (unit === "亿元" ? 10_000 : 1);
}
