import { firstOf, shortQuote } from "../figures/index";
import type { LedgerEntry } from "../form/index";

/** The sentences of the rules on the report as a whole, what it holds taken together. */

export const wrongEdition = (
  year: number,
  right: { readonly edition: string; readonly notice: string },
  used: string,
) =>
  `${year}年度应使用${right.edition}年版表样（${right.notice}），这份用的是${used}年版，${
    year === 2019 ? "请写明情况。" : "请按该表样新建年报后重新填写。"
  }`;

export const blanksLeft = (table: string, count: number, named: readonly string[], state: string) =>
  `${table}还有${count}格未填：${named.join("、")}${count > named.length ? "等" : ""}。${state}不能留空，没有的请填0。`;

export const remnantsLeft = (place: string, remnants: readonly string[]) =>
  `${place}还留着${firstOf(
    remnants.map((text) => `“${shortQuote(text)}”`),
    "处",
    { most: 5 },
  )}，请改成实际内容或删去。`;

export const sameAsLastYear = (percent: number) =>
  `第一、第五部分的文字约有${percent}%与上年相同（不计数字和标点），请按本年情况改写，确需沿用的请写明情况。`;

/** `days` until the date; negative once it has passed. */
export const publishBy = (
  year: number,
  { month, day, days }: { readonly month: number; readonly day: number; readonly days: number },
) => {
  const left = days > 0 ? `还有${days}天` : days === 0 ? "就是今天" : `已过${-days}天`;
  return `${year}年度报告应在${year + 1}年${month}月${day}日前公布，${left}；本地要求更早的，按本地要求。`;
};

const ledgerTitles: Readonly<Record<LedgerEntry, string>> = {
  received: "台账新收数",
  answered: "台账办结数",
};

export const unreadableLedger = (entry: LedgerEntry, text: string) =>
  `封面的“${ledgerTitles[entry]}”填的是“${shortQuote(text)}”，不是件数，无法与表三核对，请只填整数，没有的填0，没有台账的清空这一格。`;
