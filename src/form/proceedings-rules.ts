import { resultKeys } from "./proceedings-table";
import type { Rule } from "./rule";

const reviews = "proceedings.reconsideration.total";
const suits = "proceedings.suitAfterReconsideration.total";

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
    reason: "每件复议、诉讼只有一种结果，到年底没有结果的计入尚未审结。",
    source: "年度报告格式表四“总计”",
    examples: {
      right: {
        figures: {
          "requests.received.naturalPerson": 1,
          "requests.disclosed.naturalPerson": 1,
          "proceedings.directSuit.pending": 1,
          "proceedings.directSuit.total": 1,
        },
      },
      wrong: {
        figures: {
          "requests.received.naturalPerson": 1,
          "requests.disclosed.naturalPerson": 1,
          "proceedings.directSuit.pending": 1,
          "proceedings.directSuit.total": 2,
        },
      },
    },
  },
  {
    id: "T4-CELL",
    kind: "cell",
    level: "hard",
    table: "proceedings",
    cells: "count",
    sentence: "表四每一格填0或正整数，不填文字和符号。",
    reason: "“/”“-”“无”不是数字，加不进总计，也看不出是没有还是没填；没有的填0。",
    source: "年度报告格式表四，单位为件",
    examples: {
      right: { figures: { "proceedings.reconsideration.upheld": 0 } },
      wrong: { figures: { "proceedings.reconsideration.upheld": "无" } },
    },
  },
  {
    id: "T4-POST",
    kind: "condition",
    level: "soft",
    table: "proceedings",
    relation: "有复议后起诉的，今年或上年应有复议",
    sentence: "有复议后起诉的，今年或上年一般有行政复议。",
    reason: "复议之后才能复议后起诉。两年都没有复议的，多是应填在“未经复议直接起诉”。",
    source: "由表四各栏的含义推得",
    cases: [
      {
        place: "表四“复议后起诉”",
        first: suits,
        flagWhen: {
          all: [
            { left: { sum: [suits] }, is: ">", right: { value: 0 } },
            { left: { sum: [reviews] }, is: "=", right: { value: 0 } },
            { left: { lastYear: [reviews] }, is: "=", right: { value: 0 } },
          ],
        },
        message: `表四“复议后起诉”总计{${suits}}件，而行政复议今年{${reviews}}件、上年{lastYear ${reviews}}件，请核对是否应填在“未经复议直接起诉”，属实的请写明情况。`,
      },
    ],
    examples: {
      right: {
        figures: {
          "requests.received.naturalPerson": 1,
          "requests.notDisclosed.stateSecret.naturalPerson": 1,
          "proceedings.suitAfterReconsideration.upheld": 1,
        },
        lastYear: { "proceedings.reconsideration.upheld": 1 },
      },
      wrong: {
        figures: {
          "requests.received.naturalPerson": 1,
          "requests.notDisclosed.stateSecret.naturalPerson": 1,
          "proceedings.suitAfterReconsideration.upheld": 1,
        },
        lastYear: { "proceedings.reconsideration.upheld": 0 },
      },
    },
  },
  {
    id: "T4-CODEF",
    kind: "note",
    level: "hint",
    table: "proceedings",
    sentence: "复议机关作共同被告的案件，只由作出原行政行为的机关填报，复议机关不填。",
    reason: "两家都填，汇总时就重复了。数字上看不出来，填表时请留意。",
    source: "国办公开办函〔2019〕60号、〔2021〕30号对第四部分的说明",
  },
];
