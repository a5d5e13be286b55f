import type { Narrative } from "../../figures/index";

const partTitles: Readonly<Record<keyof Narrative, string>> = {
  title: "标题",
  preamble: "引言",
  overview: "第一部分“总体情况”",
  problems: "第五部分“存在的主要问题及改进情况”",
  other: "第六部分“其他需要报告的事项”",
};

/** A part of the texts as a user calls it: 第一部分“总体情况”. */
export function partTitle(part: keyof Narrative): string {
  return partTitles[part];
}

/** Where a paragraph stands, as a user says it: 第一部分“总体情况”第2段, 标题第1行. */
export function paragraphTitle(part: keyof Narrative, index: number): string {
  return `${partTitles[part]}第${index + 1}${part === "title" ? "行" : "段"}`;
}
