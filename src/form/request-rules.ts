import { applicantKeys } from "./applicants";
import { outcomeRowKeys, type Outcome } from "./requests-table";
import type { ConditionRule, Rule } from "./rule";

const figure = (row: string, column = "naturalPerson") => `requests.${row}.${column}`;
const handled = figure("outcomesTotal", "total");

/** The rules of table 三 for an edition's outcomes. */
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
      reason: "收到的申请，到年底要么办结，要么结转，一件不多一件不少。",
      source: "年度报告格式表三左上角注明的勾稽关系",
      examples: {
        right: {
          figures: { [figure("received")]: 5, [figure("disclosed")]: 4, [figure("carriedForward")]: 1 },
        },
        wrong: { figures: { [figure("received")]: 5, [figure("disclosed")]: 4 } },
      },
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
      reason: "每件申请只计一种办理结果。总计多出来的，常是区分处理的既计了部分公开，又计了予以公开。",
      source: "年度报告格式表三“（七）总计”",
      examples: {
        right: {
          figures: { [figure("received")]: 3, [figure("disclosed")]: 3, [figure("outcomesTotal")]: 3 },
        },
        wrong: {
          figures: { [figure("received")]: 4, [figure("disclosed")]: 3, [figure("outcomesTotal")]: 4 },
        },
      },
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
      reason: "每件申请只归一类申请人。",
      source: "年度报告格式表三“总计”列",
      examples: {
        right: {
          figures: {
            [figure("received")]: 2,
            [figure("received", "business")]: 1,
            [figure("received", "total")]: 3,
            [figure("disclosed")]: 2,
            [figure("disclosed", "business")]: 1,
          },
        },
        wrong: {
          figures: {
            [figure("received")]: 2,
            [figure("received", "business")]: 1,
            [figure("received", "total")]: 2,
            [figure("disclosed")]: 2,
            [figure("disclosed", "business")]: 1,
          },
        },
      },
    },
    {
      id: "T3-CELL",
      kind: "cell",
      level: "hard",
      table: "requests",
      cells: "count",
      sentence: "表三每一格填0或正整数，不填文字和符号。",
      reason: "“/”“-”“无”不是数字，加不进总计，也看不出是没有还是没填；没有的填0。",
      source: "年度报告格式表三，单位为件",
      examples: {
        right: { figures: { [figure("received", "business")]: 0 } },
        wrong: { figures: { [figure("received", "business")]: "/" } },
      },
    },
    otherHandlingRule(outcomes),
  ];
}

/** （六）其他处理 is for rare cases: none at all on the trial form, few where the revised form lists them. */
function otherHandlingRule(outcomes: readonly Outcome[]): ConditionRule {
  const other = outcomes.filter(({ key }) => key === "otherwiseHandled");
  const isListed = other.some(({ items }) => items !== undefined);
  const rows = outcomeRowKeys(other);
  const names = rows.map((row) => figure(row, "total"));
  const [first = ""] = names;
  const last = rows[rows.length - 1] ?? "";
  const shared = {
    id: "T3-OTHER",
    kind: "condition",
    level: "soft",
    table: "requests",
    reason: "其他处理只用于少数情形，数量偏高的，主管部门要了解情况；能归入（一）至（五）的，不要填在这里。",
    source: "国办公开办函〔2019〕60号：其他处理数量偏高的，要了解情况",
  } as const;
  if (!isListed) {
    return {
      ...shared,
      relation: "其他处理＝0",
      sentence: "“（六）其他处理”一般是0。",
      cases: [
        {
          place: "表三“（六）其他处理”",
          first,
          nonZero: names,
          flagWhen: { left: { sum: names }, is: ">", right: { value: 0 } },
          message:
            "表三“（六）其他处理”总计{left}件，这一项一般是0，请核对能否归入（一）至（五），属实的请写明情况。",
        },
      ],
      examples: {
        right: { figures: { [figure("received")]: 4, [figure("disclosed")]: 4 } },
        wrong: { figures: { [figure("received")]: 4, [figure(last)]: 4 } },
      },
    };
  }
  return {
    ...shared,
    relation: "其他处理≤（七）总计的20%",
    sentence: "“（六）其他处理”各项之和，一般不超过“（七）总计”的20%。",
    cases: [
      {
        place: "表三“（六）其他处理”",
        first,
        nonZero: names,
        flagWhen: { left: { sum: names, times: 5 }, is: ">", right: { sum: [handled] } },
        message: `表三“（六）其他处理”各项总计{left}件，超过“（七）总计”{right}件的20%，请核对能否归入（一）至（五），属实的请写明情况。`,
      },
    ],
    examples: {
      right: {
        figures: { [figure("received")]: 10, [figure("disclosed")]: 8, [figure(last)]: 2 },
      },
      wrong: {
        figures: { [figure("received")]: 10, [figure("disclosed")]: 7, [figure(last)]: 3 },
      },
    },
  };
}
