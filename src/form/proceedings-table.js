"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.proceedingsTable = exports.proceedingKeys = exports.resultKeys = void 0;
const results = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "otherResult", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
];
exports.resultKeys = results.map((result) => result.key);
/** The three blocks of table 四: 行政复议, 未经复议直接起诉, 复议后起诉. */
exports.proceedingKeys = ["reconsideration", "directSuit", "suitAfterReconsideration"];
const resultLabels = [...results.map((result) => result.label), "总计"];
/** Table 四, the same in both editions: one row of figures in three blocks of five. */
exports.proceedingsTable = {
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
    exports.proceedingKeys.flatMap(figures),
  ],
};
function figures(block) {
  const byResult = exports.resultKeys.map((result) => ({
    role: "entry",
    name: `proceedings.${block}.${result}`,
    kind: "count",
  }));
  return [...byResult, { role: "total", name: `proceedings.${block}.total`, kind: "count" }];
}
function label(text, spans = {}) {
  return { role: "label", text, ...spans };
}
