import type { ConditionCase, Rule } from "../rule";

const fee = "proactive.administrativeFees.amount";

/** The rules of table 二 of the revised edition. */
export const proactiveRules2021: readonly Rule[] = [
  {
    id: "T2-INT",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "count",
    sentence: "表二的件数填0或正整数，文字说明写到第一部分。",
    reason: "格里有文字或符号，上级汇总时就加不进去，也看不出是没有还是没填。",
    source: "年度报告格式表二",
    examples: {
      right: { figures: { "proactive.normativeDocuments.repealed": 22 } },
      wrong: { figures: { "proactive.normativeDocuments.repealed": "22（其中修订16件）" } },
    },
  },
  {
    id: "T2-FEE",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "amountInTenThousandYuan",
    sentence: "“本年收费金额”以万元为单位，填0或正数，最多六位小数，格内不写单位。",
    reason: "按元填写会大一万倍；格里写了单位，就不再是数字。",
    source: "年度报告格式表二第（八）项“单位：万元”",
    examples: { right: { figures: { [fee]: 160.5964 } }, wrong: { figures: { [fee]: "160.5964万元" } } },
  },
  {
    id: "T2-VALID",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "现行有效＋废止≥制发",
    sentence: "现行有效件数加本年废止件数，一般不少于本年制发件数。",
    reason:
      "今年制发、又没有废止的，一般都在现行有效之内。少了，多是现行有效漏填，或自然失效的没有计入废止；12月制发、次年1月施行的，写明即可。",
    source: "由表二各栏的数量关系推得；自然失效计入废止见上海市2025年年度报告",
    cases: [
      documentsInForce("governmentRules", "规章"),
      documentsInForce("normativeDocuments", "行政规范性文件"),
    ],
    examples: {
      right: {
        figures: {
          "proactive.normativeDocuments.issued": 2,
          "proactive.normativeDocuments.inForce": 5,
        },
      },
      wrong: {
        figures: {
          "proactive.normativeDocuments.issued": 2,
          "proactive.normativeDocuments.inForce": 1,
        },
      },
    },
  },
  {
    id: "T2-FEE",
    kind: "condition",
    level: "soft",
    table: "proactive",
    relation: "本年收费与上年相差不到100倍",
    sentence: "“本年收费金额”与上年都不是0的，一般不会相差100倍以上。",
    reason: "相差这么多，多是把元当万元填，或把万元当元填。",
    source: "年度报告格式表二第（八）项“单位：万元”，与上年数对照",
    cases: [
      {
        place: "表二“行政事业性收费”",
        first: fee,
        flagWhen: {
          all: [
            { left: { sum: [fee] }, is: ">", right: { value: 0 } },
            { left: { lastYear: [fee] }, is: ">", right: { value: 0 } },
            {
              any: [
                { left: { sum: [fee] }, is: ">", right: { lastYear: [fee], times: 100 } },
                { left: { sum: [fee], times: 100 }, is: "<", right: { lastYear: [fee] } },
              ],
            },
          ],
        },
        message: `表二“行政事业性收费”本年填{${fee}}万元，上年是{lastYear ${fee}}万元，相差100倍以上，请核对两年是否都以万元为单位，属实的请写明情况。`,
      },
    ],
    examples: {
      right: { figures: { [fee]: 160.5964 }, lastYear: { [fee]: 152.3 } },
      wrong: { figures: { [fee]: 1605964 }, lastYear: { [fee]: 152.3 } },
    },
  },
  {
    id: "T2-REG",
    kind: "condition",
    level: "hard",
    table: "proactive",
    onlyFor: ["county", "township", "countyDepartment", "townshipDepartment"],
    relation: "规章各栏＝0",
    sentence: "县级、乡级政府和县级部门、乡镇所属机构的“规章”各栏填0。",
    reason:
      "规章只有国务院部门、省级政府、设区的市和自治州政府能制定。填了数的，多是把规范性文件填高了一行，或把在本地施行的规章算了进来。",
    source: "《立法法》关于部门规章和地方政府规章制定权的规定",
    cases: [rulesOfGovernment("本级没有规章制定权，应都填0；行政规范性文件请填到下一行。")],
    examples: {
      right: {
        governmentLevel: "township",
        figures: { "proactive.normativeDocuments.inForce": 3 },
      },
      wrong: { governmentLevel: "township", figures: { "proactive.governmentRules.inForce": 3 } },
    },
  },
  {
    id: "T2-REG",
    kind: "condition",
    level: "soft",
    table: "proactive",
    onlyFor: ["provinceDepartment", "prefectureDepartment"],
    relation: "规章各栏＝0",
    sentence: "省级、市级部门的“规章”各栏一般填0。",
    reason: "规章由政府制定公布，部门起草的规章一般由政府填报，部门再填就重复了。",
    source: "《立法法》关于部门规章和地方政府规章制定权的规定",
    cases: [rulesOfGovernment("规章一般由本级政府填报，请核对是否应填在下一行，属实的请写明情况。")],
    examples: {
      right: {
        governmentLevel: "prefectureDepartment",
        figures: { "proactive.normativeDocuments.inForce": 3 },
      },
      wrong: {
        governmentLevel: "prefectureDepartment",
        figures: { "proactive.governmentRules.inForce": 3 },
      },
    },
  },
];

function documentsInForce(row: string, label: string): ConditionCase {
  const issued = `proactive.${row}.issued`;
  const repealed = `proactive.${row}.repealed`;
  const inForce = `proactive.${row}.inForce`;
  return {
    place: `表二“${label}”`,
    first: inForce,
    flagWhen: { left: { sum: [inForce, repealed] }, is: "<", right: { sum: [issued] } },
    message: `表二“${label}”现行有效{${inForce}}件，加本年废止{${repealed}}件为{left}件，少于本年制发的{right}件，请核对，属实的请写明情况。`,
  };
}

function rulesOfGovernment(advice: string): ConditionCase {
  const [issued, repealed, inForce] = ["issued", "repealed", "inForce"].map(
    (column) => `proactive.governmentRules.${column}`,
  ) as [string, string, string];
  return {
    place: "表二“规章”",
    first: inForce,
    nonZero: [issued, repealed, inForce],
    flagWhen: {
      any: [issued, repealed, inForce].map((name) => ({
        left: { sum: [name] },
        is: "<>" as const,
        right: { value: 0 },
      })),
    },
    message: `表二“规章”填的是制发{${issued}}件、废止{${repealed}}件、现行有效{${inForce}}件，${advice}`,
  };
}
