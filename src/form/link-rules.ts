import { proceedingKeys, resultKeys } from "./proceedings-table";
import { outcomeRowKeys, type Outcome } from "./requests-table";
import type { Rule } from "./rule";

/** Below this many, a year without any request is nothing unusual. */
const manyRequests = 10;

const received = "requests.received.total";
const answered = "requests.outcomesTotal.total";

/** What table 三 and table 四 say together, and table 三 with the unit's own register and last year. */
export function linkRules(outcomes: readonly Outcome[]): Rule[] {
  const requestTotals = [
    "received",
    "broughtForward",
    ...outcomeRowKeys(outcomes),
    "outcomesTotal",
    "carriedForward",
  ].map((row) => `requests.${row}.total`);
  const refusals = outcomeRowKeys(
    outcomes.filter(({ key }) => ["notDisclosed", "unableToProvide", "notHandled"].includes(key)),
  ).map((row) => `requests.${row}.total`);
  const proceedings = proceedingKeys.flatMap((block) =>
    resultKeys.map((result) => `proceedings.${block}.${result}`),
  );
  return [
    {
      id: "T3-ZERO",
      kind: "condition",
      level: "soft",
      table: "requests",
      relation: "有复议、诉讼的，应有申请",
      sentence: "表四有复议、诉讼的，表三一般不会全是0。",
      reason:
        "政府信息公开的复议、诉讼大多因申请而起。往年的案件今年还没有审结的，写明即可；否则多是表三漏填。",
      source: "由表三、表四的含义推得",
      cases: [
        {
          place: "表三与表四",
          first: received,
          flagWhen: {
            all: [
              { left: { sum: proceedings }, is: ">", right: { value: 0 } },
              { left: { sum: requestTotals }, is: "=", right: { value: 0 } },
            ],
          },
          message: "表三全是0，表四的复议、诉讼各项之和却是{left}件，请核对表三是否漏填，属实的请写明情况。",
        },
      ],
      examples: {
        right: {
          figures: {
            "requests.received.naturalPerson": 1,
            "requests.disclosed.naturalPerson": 1,
            "proceedings.directSuit.pending": 1,
          },
        },
        wrong: { figures: { "proceedings.directSuit.pending": 1 } },
      },
    },
    {
      id: "T3-ZERO",
      kind: "condition",
      level: "soft",
      table: "requests",
      relation: `上年新收${manyRequests}件以上的，今年不会是0`,
      sentence: `上年新收申请${manyRequests}件以上的，今年一般不会一件也没有。`,
      reason: "突然没有了，多是漏填或交了空表。",
      source: "与上年数对照",
      cases: [
        {
          place: "表三“一、本年新收政府信息公开申请数量”",
          first: received,
          flagWhen: {
            all: [
              { left: { sum: [received] }, is: "=", right: { value: 0 } },
              { left: { lastYear: [received] }, is: ">", right: { value: manyRequests - 1 } },
            ],
          },
          message: `表三“一、本年新收政府信息公开申请数量”总计{left}件，上年是{lastYear ${received}}件，请核对是否漏填，属实的请写明情况。`,
        },
      ],
      examples: {
        right: {
          figures: { "requests.received.naturalPerson": 6, "requests.disclosed.naturalPerson": 6 },
          lastYear: { "requests.received.naturalPerson": 12, "requests.disclosed.naturalPerson": 12 },
        },
        wrong: {
          lastYear: { "requests.received.naturalPerson": 12, "requests.disclosed.naturalPerson": 12 },
        },
      },
    },
    {
      id: "T3-LEDGER",
      kind: "condition",
      level: "soft",
      table: "requests",
      relation: "表三与台账一致",
      sentence: "封面填了台账新收数、台账办结数的，应与表三的新收总计、办理结果总计一致。",
      reason: "表内各数即使加得拢，也可能整件漏登。台账是表外唯一可对照的数。",
      source: "依申请公开登记台账",
      cases: [
        {
          place: "表三“一、本年新收政府信息公开申请数量”",
          first: received,
          flagWhen: { left: { sum: [received] }, is: "<>", right: { ledger: "received" } },
          message:
            "表三“一、本年新收政府信息公开申请数量”总计{left}件，封面的台账新收数是{right}件，两者不一致，请核对，属实的请写明情况。",
        },
        {
          place: "表三“（七）总计”",
          first: answered,
          flagWhen: { left: { sum: [answered] }, is: "<>", right: { ledger: "answered" } },
          message:
            "表三“（七）总计”填的是{left}件，封面的台账办结数是{right}件，两者不一致，请核对，属实的请写明情况。",
        },
      ],
      examples: {
        right: {
          figures: { "requests.received.naturalPerson": 3, "requests.disclosed.naturalPerson": 3 },
          ledger: { received: 3, answered: 3 },
        },
        wrong: {
          figures: { "requests.received.naturalPerson": 3, "requests.disclosed.naturalPerson": 3 },
          ledger: { received: 4 },
        },
      },
    },
    {
      id: "T34-LINK",
      kind: "condition",
      level: "soft",
      table: "proceedings",
      relation: "有复议、诉讼的，今年或上年应有未提供的",
      sentence: "表四有复议、诉讼的，表三今年或上年的不予公开、无法提供、不予处理一般不会都是0。",
      reason: "申请人大多因为没有得到所申请的信息才复议、起诉。两年都是0的，多是办理结果填错了行。",
      source: "由表三、表四的含义推得，与上年数对照",
      cases: [
        {
          place: "表三与表四",
          first: "proceedings.reconsideration.total",
          nonZero: proceedings,
          flagWhen: {
            all: [
              { left: { sum: proceedings }, is: ">", right: { value: 0 } },
              { left: { sum: refusals }, is: "=", right: { value: 0 } },
              { left: { lastYear: refusals }, is: "=", right: { value: 0 } },
            ],
          },
          message:
            "表四的复议、诉讼各项之和为{left}件，而表三的不予公开、无法提供、不予处理今年和上年之和都是0件，请核对表三的办理结果，属实的请写明情况。",
        },
      ],
      examples: {
        right: {
          figures: {
            "requests.received.naturalPerson": 1,
            "requests.unableToProvide.notHeld.naturalPerson": 1,
            "proceedings.reconsideration.upheld": 1,
          },
          lastYear: {},
        },
        wrong: {
          figures: {
            "requests.received.naturalPerson": 1,
            "requests.disclosed.naturalPerson": 1,
            "proceedings.reconsideration.upheld": 1,
          },
          lastYear: {},
        },
      },
    },
  ];
}
