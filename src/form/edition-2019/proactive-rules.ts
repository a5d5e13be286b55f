import type { CellName } from "../names";
import type { ConditionCase, Rule } from "../rule";

const projects = "proactive.procurement.projects";
const amount = "proactive.procurement.amount";

/** What each cell of table 二 of the trial edition may hold. */
const cellRules: readonly Rule[] = [
  {
    id: "T2-INT",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "count",
    sentence: "表二的数量填0或正整数，文字说明写到第一部分。",
    reason: "格里有文字或符号，上级汇总时就加不进去，也看不出是没有还是没填。",
    source: "年度报告格式（试行）表二",
    examples: {
      right: { figures: { "proactive.licensing.decisions": 8 } },
      wrong: { figures: { "proactive.licensing.decisions": "8件" } },
    },
  },
  {
    id: "T2-SIGN",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "signedCount",
    sentence: "“本年增/减”填整数，减少的填负数。",
    reason: "只有这一栏可以是负数；写成“--253”的不是数字。",
    source: "年度报告格式（试行）表二“本年增/减”",
    examples: {
      right: {
        figures: { "proactive.licensing.previousItems": 300, "proactive.licensing.change": -253 },
      },
      wrong: {
        figures: { "proactive.licensing.previousItems": 300, "proactive.licensing.change": "--253" },
      },
    },
  },
  {
    id: "T2-BUY",
    kind: "cell",
    level: "soft",
    table: "proactive",
    cells: "amount",
    sentence: "“采购总金额”填金额，写明单位元或万元；只填数字的按元计。",
    reason: "试行格式没有印单位，不写明就分不清是元还是万元。",
    source: "年度报告格式（试行）表二第（九）项，未注明单位",
    examples: {
      right: { figures: { [projects]: 6, [amount]: "251000元" } },
      wrong: { figures: { [projects]: 6, [amount]: "二十五万" } },
    },
  },
];

const conditionRules: readonly Rule[] = [
  {
    id: "T2-ITEM",
    kind: "condition",
    level: "hard",
    table: "proactive",
    relation: "上一年项目数量＋本年增/减≥0",
    sentence: "上一年项目数量加本年增/减，不能小于0。",
    reason: "减少的不能多过原有的。小于0的，多是正负号填反，或数填错了栏。",
    source: "由年度报告格式（试行）表二各栏的数量关系推得",
    cases: [
      itemsLeft("licensing", "行政许可"),
      itemsLeft("otherServices", "其他对外管理服务事项"),
      itemsLeft("penalties", "行政处罚"),
      itemsLeft("compulsion", "行政强制"),
      itemsLeft("administrativeFees", "行政事业性收费"),
    ],
    examples: {
      right: { figures: { "proactive.licensing.previousItems": 21, "proactive.licensing.change": -19 } },
      wrong: { figures: { "proactive.licensing.previousItems": 19, "proactive.licensing.change": -21 } },
    },
  },
  {
    id: "T2-PUB",
    kind: "condition",
    level: "hard",
    table: "proactive",
    relation: "本年新公开≤对外公开总数量",
    sentence: "本年新公开数量不多于对外公开总数量。",
    reason: "对外公开总数量是到年底公开着的全部，应包括本年新公开的。",
    source: "由年度报告格式（试行）表二各栏的数量关系推得",
    cases: documentCases((label, _created, newlyPublished, published) => ({
      first: published,
      flagWhen: { left: { sum: [newlyPublished] }, is: ">", right: { sum: [published] } },
      message: `表二“${label}”本年新公开{left}件，多于对外公开总数量{right}件，总数量应包括本年新公开的，请核对。`,
    })),
    examples: {
      right: {
        figures: {
          "proactive.normativeDocuments.created": 77,
          "proactive.normativeDocuments.newlyPublished": 77,
          "proactive.normativeDocuments.published": 166,
        },
      },
      wrong: {
        figures: {
          "proactive.normativeDocuments.created": 77,
          "proactive.normativeDocuments.newlyPublished": 77,
          "proactive.normativeDocuments.published": 66,
        },
      },
    },
  },
  {
    id: "T2-PUB",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "本年新公开≤本年新制作",
    sentence: "本年新公开数量一般不多于本年新制作数量。",
    reason: "多出来的，可能是补公开往年制作的，也可能是两栏填反。",
    source: "由年度报告格式（试行）表二各栏的数量关系推得",
    cases: documentCases((label, created, newlyPublished) => ({
      first: newlyPublished,
      flagWhen: { left: { sum: [newlyPublished] }, is: ">", right: { sum: [created] } },
      message: `表二“${label}”本年新公开{left}件，多于本年新制作{right}件，请核对；补公开往年制作的，请写明情况。`,
    })),
    examples: {
      right: {
        figures: {
          "proactive.normativeDocuments.created": 5,
          "proactive.normativeDocuments.newlyPublished": 5,
          "proactive.normativeDocuments.published": 13,
        },
      },
      wrong: {
        figures: {
          "proactive.normativeDocuments.created": 3,
          "proactive.normativeDocuments.newlyPublished": 5,
          "proactive.normativeDocuments.published": 13,
        },
      },
    },
  },
  {
    id: "T2-PUB",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "有新制作的，应有公开的",
    sentence: "本年有新制作的，本年新公开数量和对外公开总数量一般不会都是0。",
    reason: "规章、规范性文件应当主动公开；制作了却一件也没有公开，多是后两栏漏填。",
    source: "《政府信息公开条例》第二十条第（一）项",
    cases: documentCases((label, created, newlyPublished, published) => ({
      first: newlyPublished,
      flagWhen: {
        all: [
          { left: { sum: [created] }, is: ">", right: { value: 0 } },
          { left: { sum: [newlyPublished] }, is: "=", right: { value: 0 } },
          { left: { sum: [published] }, is: "=", right: { value: 0 } },
        ],
      },
      message: `表二“${label}”本年新制作{${created}}件，本年新公开{${newlyPublished}}件、对外公开总数量{${published}}件，请核对是否漏填，属实的请写明情况。`,
    })),
    examples: {
      right: {
        figures: {
          "proactive.normativeDocuments.created": 87,
          "proactive.normativeDocuments.newlyPublished": 87,
          "proactive.normativeDocuments.published": 87,
        },
      },
      wrong: { figures: { "proactive.normativeDocuments.created": 87 } },
    },
  },
  {
    id: "T2-DEC",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "处理决定数量≠上一年项目＋增/减",
    sentence: "“处理决定数量”是本年作出决定的件数，不是上一年项目数量加本年增/减。",
    reason: "前两栏数的是事项，这一栏数的是决定。恰好等于前两栏之和的，多是当成合计填了。",
    source: "年度报告格式（试行）表二“处理决定数量”",
    cases: [
      decisionsCase("licensing", "行政许可"),
      decisionsCase("otherServices", "其他对外管理服务事项"),
      decisionsCase("penalties", "行政处罚"),
      decisionsCase("compulsion", "行政强制"),
    ],
    examples: {
      right: {
        figures: {
          "proactive.licensing.previousItems": 21,
          "proactive.licensing.change": 19,
          "proactive.licensing.decisions": 356,
        },
      },
      wrong: {
        figures: {
          "proactive.licensing.previousItems": 21,
          "proactive.licensing.change": 19,
          "proactive.licensing.decisions": 40,
        },
      },
    },
  },
  {
    id: "T2-BUY",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "采购总金额写明单位",
    sentence: "“采购总金额”写明单位；只填数字的按元计，请确认。",
    reason: "试行格式没有印单位。按万元填的，读成元就小了一万倍。",
    source: "年度报告格式（试行）表二第（九）项，未注明单位",
    cases: [
      {
        place: "表二“政府集中采购”",
        first: amount,
        flagWhen: { withoutUnit: amount },
        message: `表二“政府集中采购”的“采购总金额”填的是{${amount}}，没有写单位，现按元计；请在数字后写明元或万元。`,
      },
    ],
    examples: {
      right: { figures: { [projects]: 1, [amount]: "8040元" } },
      wrong: { figures: { [projects]: 1, [amount]: 8040 } },
    },
  },
  {
    id: "T2-BUY",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "项目数量与金额同有同无",
    sentence: "有采购项目的应有采购金额，有采购金额的应有采购项目。",
    reason: "只有一栏有数的，多是另一栏漏填。",
    source: "由年度报告格式（试行）表二第（九）项各栏的数量关系推得",
    cases: [
      {
        place: "表二“政府集中采购”",
        first: amount,
        flagWhen: {
          any: [
            {
              all: [
                { left: { sum: [projects] }, is: ">", right: { value: 0 } },
                { left: { sum: [amount] }, is: "=", right: { value: 0 } },
              ],
            },
            {
              all: [
                { left: { sum: [projects] }, is: "=", right: { value: 0 } },
                { left: { sum: [amount] }, is: ">", right: { value: 0 } },
              ],
            },
          ],
        },
        message: `表二“政府集中采购”采购项目数量填{${projects}}，采购总金额填{${amount}}元，一栏有数一栏是0，请核对，属实的请写明情况。`,
      },
    ],
    examples: {
      right: { figures: { [projects]: 6, [amount]: "251000元" } },
      wrong: { figures: { [projects]: 6 } },
    },
  },
];

/** The rules of table 二 of the trial edition. */
export const proactiveRules2019: readonly Rule[] = [...cellRules, ...conditionRules];

function itemsLeft(row: string, label: string): ConditionCase {
  const previousItems = `proactive.${row}.previousItems`;
  const change = `proactive.${row}.change`;
  return {
    place: `表二“${label}”`,
    first: change,
    flagWhen: { left: { sum: [previousItems, change] }, is: "<", right: { value: 0 } },
    message: `表二“${label}”上一年项目数量{${previousItems}}加本年增/减{${change}}为{left}，不能小于0，请核对。`,
  };
}

function decisionsCase(row: string, label: string): ConditionCase {
  const [previousItems, change, decisions] = ["previousItems", "change", "decisions"].map(
    (column) => `proactive.${row}.${column}`,
  ) as [CellName, CellName, CellName];
  return {
    place: `表二“${label}”`,
    first: decisions,
    flagWhen: {
      all: [
        { left: { sum: [decisions] }, is: "=", right: { sum: [previousItems, change] } },
        { left: { sum: [decisions] }, is: "<>", right: { value: 0 } },
      ],
    },
    message: `表二“${label}”处理决定数量填{left}，恰好是上一年项目数量{${previousItems}}加本年增/减{${change}}；这一栏填本年作出决定的件数，请核对，属实的请写明情况。`,
  };
}

function documentCases(
  caseOf: (
    label: string,
    created: CellName,
    newlyPublished: CellName,
    published: CellName,
  ) => Omit<ConditionCase, "place">,
): ConditionCase[] {
  const rows = [
    ["governmentRules", "规章"],
    ["normativeDocuments", "规范性文件"],
  ] as const;
  return rows.map(([row, label]) => ({
    place: `表二“${label}”`,
    ...caseOf(
      label,
      `proactive.${row}.created`,
      `proactive.${row}.newlyPublished`,
      `proactive.${row}.published`,
    ),
  }));
}
