import type { FigureCell, FormTable, PrintedCell } from "./form";

const results = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "otherResult", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
] as const;

export const resultKeys: readonly string[] = results.map((result) => result.key);

/** The three blocks of table 四: 行政复议, 未经复议直接起诉, 复议后起诉. */
export const proceedingKeys = ["reconsideration", "directSuit", "suitAfterReconsideration"] as const;

const resultLabels = [...results.map((result) => result.label), "总计"];

/** Table 四, the same in both editions: one row of figures in three blocks of five. */
export const proceedingsTable: FormTable = {
  table: "proceedings",
  sectionTitle: "四、政府信息公开行政复议、行政诉讼情况",
  rows: [
    [label("行政复议", { columnSpan: 5 }), label("行政诉讼", { columnSpan: 10 })],
    [
      ...resultLabels.map((text) => label(text, { rowSpan: 2 })),
      label("未经复议直接起诉", { columnSpan: 5 }),
      label("复议后起诉", { columnSpan: 5 }),
    ],
    [...resultLabels, ...resultLabels].map((text) => label(text)),
    proceedingKeys.flatMap(figures),
  ],
};

function figures(block: string): FigureCell[] {
  const byResult = resultKeys.map((result): FigureCell => ({
    role: "entry",
    name: `proceedings.${block}.${result}`,
    kind: "count",
  }));
  return [...byResult, { role: "total", name: `proceedings.${block}.total`, kind: "count" }];
}

function label(text: string, spans: { rowSpan?: number; columnSpan?: number } = {}): PrintedCell {
  return { role: "label", text, ...spans };
}
