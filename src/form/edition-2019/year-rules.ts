import { proactiveColumns } from "../proactive-columns";
import type { ConditionCase, Rule } from "../rule";

/**
 * Table 二 against last year's. Silent without last year, and where last year was on the other edition, whose columns
 * count other things.
 */
export function yearRules2019(): Rule[] {
  const documents = "proactive.normativeDocuments";
  const licensing = "proactive.licensing";
  return [
    {
      id: "Y-PUB",
      kind: "condition",
      level: "soft",
      table: "proactive",
      relation: "对外公开总数量＝上年总数量＋本年新公开",
      sentence: "对外公开总数量，一般等于上年的对外公开总数量加本年新公开数量。",
      reason: "总数量是到年底公开着的全部。对不上的，多是今年或上年填错，有撤下的写明即可。",
      source: "由年度报告格式（试行）表二各栏的数量关系推得，与上年数对照",
      cases: [publishedCase("governmentRules", "规章"), publishedCase("normativeDocuments", "规范性文件")],
      examples: {
        right: {
          figures: {
            [`${documents}.created`]: 7,
            [`${documents}.newlyPublished`]: 7,
            [`${documents}.published`]: 16,
          },
          lastYear: { [`${documents}.published`]: 9 },
        },
        wrong: {
          figures: {
            [`${documents}.created`]: 7,
            [`${documents}.newlyPublished`]: 7,
            [`${documents}.published`]: 7,
          },
          lastYear: { [`${documents}.published`]: 9 },
        },
      },
    },
    {
      id: "Y-ITEM",
      kind: "condition",
      level: "soft",
      table: "proactive",
      relation: "上一年项目数量＝上年报告的项目数量＋增/减",
      sentence: "“上一年项目数量”，应等于上年年报的上一年项目数量加本年增/减。",
      reason: "上年年底的项目数，就是今年年初的项目数。",
      source: "年度报告格式（试行）表二“上一年项目数量”“本年增/减”的含义",
      cases: [
        itemsCase("licensing", "行政许可"),
        itemsCase("otherServices", "其他对外管理服务事项"),
        itemsCase("penalties", "行政处罚"),
        itemsCase("compulsion", "行政强制"),
        itemsCase("administrativeFees", "行政事业性收费"),
      ],
      examples: {
        right: {
          figures: { [`${licensing}.previousItems`]: 40 },
          lastYear: { [`${licensing}.previousItems`]: 21, [`${licensing}.change`]: 19 },
        },
        wrong: {
          figures: { [`${licensing}.previousItems`]: 21 },
          lastYear: { [`${licensing}.previousItems`]: 21, [`${licensing}.change`]: 19 },
        },
      },
    },
  ];
}

function publishedCase(row: string, label: string): ConditionCase {
  const [newlyPublished, published] = proactiveColumns(row, "newlyPublished", "published", "published");
  return {
    place: `表二“${label}”`,
    first: published,
    flagWhen: {
      left: { sum: [published] },
      is: "<>",
      right: { add: [{ lastYear: [published] }, { sum: [newlyPublished] }] },
    },
    message: `表二“${label}”对外公开总数量填的是{left}件，按上年{lastYear ${published}}件、本年新公开{${newlyPublished}}件推算是{right}件，请核对，属实的请写明情况。`,
  };
}

function itemsCase(row: string, label: string): ConditionCase {
  const [previousItems, change] = proactiveColumns(row, "previousItems", "change", "change");
  return {
    place: `表二“${label}”`,
    first: previousItems,
    flagWhen: { left: { sum: [previousItems] }, is: "<>", right: { lastYear: [previousItems, change] } },
    message: `表二“${label}”上一年项目数量填的是{left}，上年年报的上一年项目数量{lastYear ${previousItems}}加本年增/减{lastYear ${change}}是{right}，应当一致，请核对，属实的请写明情况。`,
  };
}
