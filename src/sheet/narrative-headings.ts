import { partHeadings, type Narrative } from "../figures/index";

/** Guidance stands below a heading and begins so; it is no paragraph. */
export const guidanceMark = "填写要求：";

/** The headings of 文字部分, by which its paragraphs are found again, in the order of the report. */
export const narrativeHeadings: readonly {
  readonly part: keyof Narrative;
  readonly heading: string;
  /** Rows laid out for paragraphs still to be written. */
  readonly room: number;
}[] = [
  { part: "title", heading: partHeadings.title, room: 2 },
  { part: "preamble", heading: partHeadings.preamble, room: 3 },
  { part: "overview", heading: partHeadings.overview, room: 12 },
  { part: "problems", heading: partHeadings.problems, room: 8 },
  { part: "other", heading: partHeadings.other, room: 5 },
];
