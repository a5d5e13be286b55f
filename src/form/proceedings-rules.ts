import { resultKeys } from "./proceedings-table";
import type { Rule } from "./rule";

/** The rules of table 四, the same in both editions. */
export const proceedingsRules: readonly Rule[] = [
  {
    id: "T4-SUM",
    kind: "sum",
    level: "hard",
    table: "proceedings",
    each: "row",
    parts: resultKeys,
    total: "total",
    relation: "四项结果之和＝总计",
    sentence:
      "行政复议、未经复议直接起诉、复议后起诉各自：结果维持、结果纠正、其他结果、尚未审结之和，等于总计。",
    source: "年度报告格式表四“总计”",
  },
  {
    id: "T4-CELL",
    kind: "cell",
    level: "hard",
    table: "proceedings",
    cells: "count",
    sentence: "表四每一格填0或正整数，不填文字和符号。",
    source: "年度报告格式表四，单位为件",
  },
];
