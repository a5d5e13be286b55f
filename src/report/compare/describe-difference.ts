import { figureText, partHeadings, shortQuote } from "../../figures/index";
import { cellTitle, figurePlaces, type Form, type TableId } from "../../form/index";
import { isSignedDate } from "../is-signed-date";
import type { Difference, FigureDifference, ParagraphDifference, ReportPart } from "./difference";

/** How the parts of a report are called. */
export const partTitles: Readonly<Record<ReportPart, string>> = {
  ...partHeadings,
  signature: "落款",
};

/** Characters of a paragraph: enough to find it by. */
const longest = 60;

/** One sentence for a difference: the place, what the workbook says and what the Word says. */
export function describeDifference(form: Form, difference: Difference): string {
  switch (difference.kind) {
    case "figure":
      return describeFigure(form, difference);
    case "edition":
      return `表样不同：工作簿是${difference.inWorkbook}，Word是${difference.inReport}。数字没有逐格核对，请确认文件没有拿错。`;
    case "year":
      return `年度不同：工作簿是${difference.inWorkbook}年，Word是${difference.inReport}年，请确认文件没有拿错。`;
    case "documentNumber": {
      const said = (text: string) => (text === "" ? "没有" : `“${shortQuote(text)}”`);
      return `发文字号：生成Word时的选项里是${said(difference.inWorkbook)}，Word是${said(difference.inReport)}。文号不在工作簿里，请在“导出”的“字体、页边距、落款、文号”里改。`;
    }
    default:
      return describeParagraph(difference) + adviceOn(difference);
  }
}

/** What the Word lacks, for the user to know that it was not compared. */
export function describeMissingTable(table: TableId): string {
  const titles = { proactive: "表二", requests: "表三", proceedings: "表四" } as const;
  return `Word里没有找到${titles[table]}（可能是图片，或表头改动过），这张表的数字没有核对。`;
}

function describeFigure(form: Form, { name, inWorkbook, inReport }: FigureDifference): string {
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  const shown = (figure: typeof inWorkbook) => shortQuote(figureText(figure, kind)) || "空白";
  return `${cellTitle(form, name)}：工作簿是${shown(inWorkbook)}，Word是${shown(inReport)}。`;
}

function describeParagraph({ kind, part, position, inWorkbook, inReport }: ParagraphDifference): string {
  const title = `“${partTitles[part]}”`;
  if (kind === "added") return `${title}Word多一段：“${shortQuote(inReport ?? "", longest)}”`;
  if (kind === "removed")
    return `${title}Word少了第${position + 1}段：“${shortQuote(inWorkbook ?? "", longest)}”`;
  const [before, after] = changedExcerpts(inWorkbook ?? "", inReport ?? "");
  return `${title}第${position + 1}段改动：工作簿“${before}”，Word“${after}”`;
}

/** What to do about a line of the 落款 that cannot be taken over; a date can. */
function adviceOn({ kind, part, inReport }: ParagraphDifference): string {
  if (part !== "signature" || isSignedDate(inReport ?? "")) return "";
  if (kind === "removed") return "。不印落款和日期，请在“导出”的“字体、页边距、落款、文号”里去掉。";
  if (kind === "added") return "。“封面”填了“报出日期”，文末就印落款。";
  return "。单位名称请在“封面”的“填报单位”里改，或在Word里改回。";
}

/** The changed stretch of two versions with a few characters around it. */
export function changedExcerpts(left: string, right: string): [string, string] {
  const one = [...left];
  const other = [...right];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const around = 10;
  const excerpt = (text: readonly string[]) => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, text.length - end + around);
    const middle = text.slice(from, to);
    const shown = middle.length > 80 ? [...middle.slice(0, 78), "……"] : middle;
    return `${from > 0 ? "…" : ""}${shown.join("")}${to < text.length ? "…" : ""}`;
  };
  return [excerpt(one), excerpt(other)];
}
