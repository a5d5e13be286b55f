import { applicantKeys } from "./applicants";
import { outcomeRowKeys, type Outcome } from "./requests-table";
import type { Rule } from "./rule";

/** The arithmetic and cell rules of table 三 for an edition's outcomes. */
export function requestRules(outcomes: readonly Outcome[]): Rule[] {
  return [
    {
      id: "T3-BAL",
      kind: "balance",
      level: "hard",
      table: "requests",
      each: "column",
      left: ["received", "broughtForward"],
      right: ["outcomesTotal", "carriedForward"],
      relation: "第一项＋第二项＝第三项＋第四项",
      sentence:
        "每一列：第一项（本年新收）加第二项（上年结转），等于第三项（办理结果总计）加第四项（结转下年度）。",
      source: "年度报告格式表三左上角注明的勾稽关系",
    },
    {
      id: "T3-SUM",
      kind: "sum",
      level: "hard",
      table: "requests",
      each: "column",
      parts: outcomeRowKeys(outcomes),
      total: "outcomesTotal",
      relation: "（一）至（六）各项之和＝（七）总计",
      sentence: "每一列：（一）至（六）各项之和，等于“（七）总计”。",
      source: "年度报告格式表三“（七）总计”",
    },
    {
      id: "T3-ROW",
      kind: "sum",
      level: "hard",
      table: "requests",
      each: "row",
      parts: applicantKeys,
      total: "total",
      relation: "六类申请人之和＝总计",
      sentence: "每一行：六类申请人之和，等于“总计”列。",
      source: "年度报告格式表三“总计”列",
    },
    {
      id: "T3-CELL",
      kind: "cell",
      level: "hard",
      table: "requests",
      cells: "count",
      sentence: "表三每一格填0或正整数，不填文字和符号。",
      source: "年度报告格式表三，单位为件",
    },
  ];
}
