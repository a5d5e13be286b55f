import {
  cellTitle,
  columnTitle,
  figurePlaces,
  rowTitle,
  tableTitles,
  type CellName,
  type Form,
} from "../form/index";
import { numberOf, shortQuote } from "../figures/index";
import type { Finding } from "./finding";
import { numberText } from "./number-text";

/** The sentence a user reads: the place, both numbers, and what to do. */
export function describeFinding(form: Form, finding: Finding): string {
  if (finding.sentence !== undefined) return finding.sentence;
  const rule = form.rules.find((candidate) => candidate.id === finding.rule);
  const [first] = finding.cells;
  if (!rule || first === undefined) throw new Error(`No rule ${finding.rule} in the form of ${form.edition}`);
  if (rule.kind === "cell") return `${cellTitle(form, first)}${cellFault(form, first, finding)}`;
  if (rule.kind !== "sum" && rule.kind !== "balance") throw new Error(`No wording for rule ${rule.id}`);

  const { expected = 0, actual = 0 } = finding;
  const difference = `相差${numberText(Math.abs(expected - actual))}，请核对。`;
  const table = tableTitles[rule.table];
  switch (rule.id) {
    case "T3-BAL":
      return `${table}“${columnTitle(form, first)}”列第一项加第二项为${numberText(expected)}，第三项加第四项为${numberText(actual)}，${difference}`;
    case "T3-SUM":
      return `${table}“${columnTitle(form, first)}”列（一）至（六）各项之和为${numberText(expected)}，“（七）总计”填的是${numberText(actual)}，${difference}`;
    case "T3-ROW":
      return `${table}“${rowTitle(form, first)}”六类申请人之和为${numberText(expected)}，总计填的是${numberText(actual)}，${difference}`;
    case "T4-SUM":
      return `${table}“${columnTitle(form, first)}”四项之和为${numberText(expected)}，总计填的是${numberText(actual)}，${difference}`;
    default:
      throw new Error(`No wording for rule ${rule.id}`);
  }
}

function cellFault(form: Form, name: CellName, finding: Finding): string {
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  if (finding.text !== undefined) return unreadableFault(kind, finding.text);
  const typed = numberText(numberOf(finding.actual ?? 0, kind));
  if (kind === "signedCount") return `填的是${typed}，应填整数，减少的填负数。`;
  if (kind === "amount" || kind === "amountInTenThousandYuan")
    return `填的是${typed}，金额不能小于0，请核对。`;
  return (finding.actual ?? 0) < 0
    ? `填的是${typed}，不能小于0，请核对。`
    : `填的是${typed}，应填整数，请核对。`;
}

function unreadableFault(kind: string, text: string): string {
  const shown = text.trim() === "" ? "空格" : `“${shortQuote(text)}”`;
  if (/^#[A-Z0-9/]+[!?]?$/i.test(text.trim()))
    return `显示${shortQuote(text.trim())}，是公式出错，请改为数字。`;
  if (/^(?:\d+年\d+月\d+日|\d+:\d\d)$/.test(text)) {
    return `显示的是“${text}”，Excel把输入变成了日期或时间，请先把单元格格式改为“常规”，再填数字。`;
  }
  // The commonest of all: it looks right, and cannot be added up. 元 or 万元 must be written with an amount of 2019.
  if (kind !== "amount" && isPlainNumber(kind, text)) {
    return `填的是${shown}，但这一格是文本格式，不能计算，请用“规范数字”改为数字，或把格式改为“常规”后重填。`;
  }
  if (kind === "amountInTenThousandYuan") {
    return `填的是${shown}，应只填数字，以万元为单位，最多六位小数，没有的请填0。`;
  }
  if (kind === "amount") return `填的是${shown}，请填金额并写明元或万元，没有的请填0。`;
  // Who wrote 12件 has no need to hear that none is 0.
  if (!/\d/.test(text.normalize("NFKC"))) return `填的是${shown}，不是数字，没有的请填0。`;
  const less = kind === "signedCount" ? "，减少的填负数" : "";
  return `填的是${shown}，这样写不能计算，请只填半角数字，不写单位和说明${less}。`;
}

/** Whether a text reads as a number its cell may hold. */
function isPlainNumber(kind: string, text: string): boolean {
  if (kind === "amountInTenThousandYuan") return /^\s*\d+(?:\.\d{1,6})?\s*$/.test(text);
  return (kind === "signedCount" ? /^\s*-?\d+\s*$/ : /^\s*\d+\s*$/).test(text);
}
