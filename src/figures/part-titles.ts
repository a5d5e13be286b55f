import type { Narrative } from "./narrative";

/** The parts of the texts as the report prints their headings; the first two have none and go by what they are. */
export const partHeadings: Readonly<Record<keyof Narrative, string>> = {
  title: "标题",
  preamble: "引言",
  overview: "一、总体情况",
  problems: "五、存在的主要问题及改进情况",
  other: "六、其他需要报告的事项",
};

/** The same as people call them in a sentence. */
export const partNumbers: Readonly<Record<keyof Narrative, string>> = {
  title: "标题",
  preamble: "引言",
  overview: "第一部分",
  problems: "第五部分",
  other: "第六部分",
};
