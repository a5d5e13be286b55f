/** The five texts of a report, a list of paragraphs each; an empty list means nothing is written yet. */
export interface Narrative {
  /** Title lines, the unit above: ["某某乡人民政府", "2024年政府信息公开工作年度报告"]. */
  readonly title: readonly string[];
  /** The paragraphs between the title and section 一. */
  readonly preamble: readonly string[];
  /** Section 一、总体情况. */
  readonly overview: readonly string[];
  /** Section 五、存在的主要问题及改进情况. */
  readonly problems: readonly string[];
  /** Section 六、其他需要报告的事项. */
  readonly other: readonly string[];
}
