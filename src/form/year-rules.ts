import { applicants } from "./applicants";
import type { CellName, EditionId } from "./names";
import { proceedingKeys } from "./proceedings-table";
import type { ConditionCase, Rule } from "./rule";

const carriedIn = (column: string) => `requests.broughtForward.${column}`;
const carriedOut = (column: string) => `requests.carriedForward.${column}`;

/** This year's figures against last year's, which both editions can be compared by. */
function commonRules(): Rule[] {
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

const ofEdition: Readonly<Record<EditionId, () => Rule[]>> = { "2019": rules2019, "2021": rules2021 };

/**
 * The rules between this year and last. All are silent without last year, and those on table 二 also where last year
 * was on the other edition, whose columns count other things.
 */
export function yearRules(edition: EditionId): Rule[] {
  return [...ofEdition[edition](), ...commonRules()];
}

function rules2021(): Rule[] {
  const row = "proactive.normativeDocuments";
  return [
    {
      id: "Y-VALID",
      kind: "condition",
      level: "soft",
      table: "proactive",
      relation: "现行有效＝上年现行有效＋制发－废止",
      sentence: "现行有效件数，一般等于上年现行有效件数加本年制发件数减本年废止件数。",
      reason: "现行有效是年底的存量。对不上的，多是自然失效的没有计入废止，或统计口径变了，写明即可。",
      source: "由表二各栏的数量关系推得，与上年数对照",
      cases: [inForceCase("governmentRules", "规章"), inForceCase("normativeDocuments", "行政规范性文件")],
      examples: {
        right: {
          figures: { [`${row}.issued`]: 2, [`${row}.repealed`]: 1, [`${row}.inForce`]: 6 },
          lastYear: { [`${row}.inForce`]: 5 },
        },
        wrong: {
          figures: { [`${row}.issued`]: 2, [`${row}.repealed`]: 1, [`${row}.inForce`]: 9 },
          lastYear: { [`${row}.inForce`]: 5 },
        },
      },
    },
  ];
}

function rules2019(): Rule[] {
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

function inForceCase(row: string, label: string): ConditionCase {
  const [issued, repealed, inForce] = columns(row, "issued", "repealed", "inForce");
  return {
    place: `表二“${label}”`,
    first: inForce,
    flagWhen: {
      left: { sum: [inForce] },
      is: "<>",
      right: { add: [{ lastYear: [inForce] }, { sum: [issued] }, { sum: [repealed], times: -1 }] },
    },
    message: `表二“${label}”现行有效填的是{left}件，按上年现行有效{lastYear ${inForce}}件、本年制发{${issued}}件、废止{${repealed}}件推算是{right}件，请核对，属实的请写明情况。`,
  };
}

function publishedCase(row: string, label: string): ConditionCase {
  const [newlyPublished, published] = columns(row, "newlyPublished", "published", "published");
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
  const [previousItems, change] = columns(row, "previousItems", "change", "change");
  return {
    place: `表二“${label}”`,
    first: previousItems,
    flagWhen: { left: { sum: [previousItems] }, is: "<>", right: { lastYear: [previousItems, change] } },
    message: `表二“${label}”上一年项目数量填的是{left}，上年年报的上一年项目数量{lastYear ${previousItems}}加本年增/减{lastYear ${change}}是{right}，应当一致，请核对，属实的请写明情况。`,
  };
}

function columns(row: string, ...keys: readonly [string, string, string]): [CellName, CellName, CellName] {
  return keys.map((column) => `proactive.${row}.${column}`) as [CellName, CellName, CellName];
}
