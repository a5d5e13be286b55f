import { applicants } from "./applicants";
import { proceedingKeys } from "./proceedings-table";
import type { ConditionCase, Rule } from "./rule";

const carriedIn = (column: string) => `requests.broughtForward.${column}`;
const carriedOut = (column: string) => `requests.carriedForward.${column}`;

/**
 * This year's figures and texts against last year's, of whichever edition those are. Silent without last year; the
 * rules that only one edition has stand in its folder.
 */
export function yearRules(): Rule[] {
  return [
    {
      id: "Y-CARRY",
      kind: "condition",
      level: "soft",
      table: "requests",
      relation: "上年结转＝上年报告的结转下年度",
      sentence: "“上年结转政府信息公开申请数量”各栏，应等于上年年报的“结转下年度继续办理”。",
      reason:
        "上年没有办完的，今年接着办，两头的数应当一致。上年年报本身有误，或机构有合并、划转的，写明即可。",
      source: "年度报告格式表三第二项、第四项的含义",
      cases: carryCases(),
      examples: {
        right: {
          figures: { [carriedIn("naturalPerson")]: 2, "requests.disclosed.naturalPerson": 2 },
          lastYear: { "requests.received.naturalPerson": 2, [carriedOut("naturalPerson")]: 2 },
        },
        wrong: {
          figures: { [carriedIn("naturalPerson")]: 1, "requests.disclosed.naturalPerson": 1 },
          lastYear: { "requests.received.naturalPerson": 2, [carriedOut("naturalPerson")]: 2 },
        },
      },
    },
    {
      id: "Y-PEND",
      kind: "condition",
      level: "soft",
      table: "proceedings",
      relation: "上年有尚未审结的，今年不是0",
      sentence: "上年“尚未审结”有数的，今年同一类的总计一般不会是0。",
      reason: "上年没有审结的，今年或者有了结果，或者仍未审结，都应计入今年。",
      source: "由表四各栏的含义推得，与上年数对照",
      cases: proceedingKeys.map(pendingCase),
      examples: {
        right: {
          figures: {
            "requests.received.naturalPerson": 1,
            "requests.notDisclosed.stateSecret.naturalPerson": 1,
            "proceedings.reconsideration.upheld": 1,
          },
          lastYear: { "proceedings.reconsideration.pending": 1 },
        },
        wrong: { lastYear: { "proceedings.reconsideration.pending": 1 } },
      },
    },
    {
      id: "Y-SIM",
      kind: "report",
      level: "soft",
      sentence: "第一、第五部分的文字，与上年相同的一般不超过一半。",
      reason: "只换数字、不换文字的报告，在考核中按内容雷同扣分。数字和标点不计。",
      source: "各地年度报告考核办法中“内容雷同”的规定",
      examples: {
        right: {
          overview:
            "本年度新建政务公开专区一处，接待群众咨询三十余人次，围绕农村供水、道路硬化发布信息，办结群众留言，回应关切更加及时。",
          lastYearOverview:
            "本年度主动公开政府信息127条，通过政府网站、公开栏等方式公开乡村振兴、社会救助等信息，公开内容进一步规范，方式进一步丰富。",
        },
        wrong: {
          overview:
            "本年度主动公开政府信息135条，通过政府网站、公开栏等方式公开乡村振兴、社会救助等信息，公开内容进一步规范，方式进一步丰富。",
          lastYearOverview:
            "本年度主动公开政府信息127条，通过政府网站、公开栏等方式公开乡村振兴、社会救助等信息，公开内容进一步规范，方式进一步丰富。",
        },
      },
    },
  ];
}

/** The total follows from the six columns, so it is told only where none of them differs. */
function carryCases(): ConditionCase[] {
  const row = "表三“二、上年结转政府信息公开申请数量”";
  const differs = (column: string) => ({
    left: { sum: [carriedIn(column)] },
    is: "<>" as const,
    right: { lastYear: [carriedOut(column)] },
  });
  const message = (label: string) =>
    `${row}的“${label}”填的是{left}件，上年年报的“四、结转下年度继续办理”是{right}件，应当一致，请核对；上年有误或机构调整的，请写明情况。`;
  return [
    ...applicants.map(({ key, label }) => ({
      place: `${row}的“${label}”`,
      first: carriedIn(key),
      flagWhen: differs(key),
      message: message(label),
    })),
    {
      place: `${row}的“总计”`,
      first: carriedIn("total"),
      flagWhen: {
        all: [differs("total"), ...applicants.map(({ key }) => ({ ...differs(key), is: "=" as const }))],
      },
      message: message("总计"),
    },
  ];
}

const blockTitles: Readonly<Record<(typeof proceedingKeys)[number], string>> = {
  reconsideration: "行政复议",
  directSuit: "未经复议直接起诉",
  suitAfterReconsideration: "复议后起诉",
};

function pendingCase(block: (typeof proceedingKeys)[number]): ConditionCase {
  const total = `proceedings.${block}.total`;
  const pending = `proceedings.${block}.pending`;
  const title = blockTitles[block];
  return {
    place: `表四“${title}”`,
    first: total,
    flagWhen: {
      all: [
        { left: { lastYear: [pending] }, is: ">", right: { value: 0 } },
        { left: { sum: [total] }, is: "=", right: { value: 0 } },
      ],
    },
    message: `表四“${title}”总计填的是{${total}}件，而上年尚未审结{lastYear ${pending}}件，今年应有结果或仍未审结，请核对，属实的请写明情况。`,
  };
}
