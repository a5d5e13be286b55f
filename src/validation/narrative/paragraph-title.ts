import { partHeadings, partNumbers, type Narrative } from "../../figures/index";

/** A part of the texts as a user calls it: 第一部分“总体情况”. */
export function partTitle(part: keyof Narrative): string {
  const [number, heading] = [partNumbers[part], partHeadings[part]];
  // 标题 and 引言 have no number that stands before a heading.
  return number === heading ? number : `${number}“${heading.slice(2)}”`;
}

/** Where a paragraph stands, as a user says it: 第一部分“总体情况”第2段, 标题第1行. */
export function paragraphTitle(part: keyof Narrative, index: number): string {
  return `${partTitle(part)}第${index + 1}${part === "title" ? "行" : "段"}`;
}
