import type { Narrative } from "../figures/index";

/** Guidance stands below a heading and begins so; it is no paragraph. */
export const guidanceMark = "填写要求：";

/** The headings of 文字部分, by which its paragraphs are found again, in the order of the report. */
export const narrativeHeadings: readonly {
  readonly part: keyof Narrative;
  readonly heading: string;
  /** Rows laid out for paragraphs still to be written. */
  readonly room: number;
}[] = [
  { part: "title", heading: "标题", room: 2 },
  { part: "preamble", heading: "引言", room: 3 },
  { part: "overview", heading: "一、总体情况", room: 12 },
  { part: "problems", heading: "五、存在的主要问题及改进情况", room: 8 },
  { part: "other", heading: "六、其他需要报告的事项", room: 5 },
];
