import type { EditionId } from "./names";
import type { NarrativeRule } from "./rule";

const practice = "与已公布的年度报告对照";
const requestsOf = { "requests.received.naturalPerson": 36, "requests.disclosed.naturalPerson": 36 };

/** What the texts say is compared with the tables; a number nothing is known of is left alone. */
export const claimRules: readonly NarrativeRule[] = [
  {
    id: "N-RECV",
    kind: "narrative",
    level: "soft",
    sentence:
      "文字里“收到（受理）申请×件”与表三的本年新收，或者与本年新收加上年结转一致；写“新收”的与本年新收一致。",
    reason: "两种写法都有单位用，任一种对得上即可；两种都对不上的，多是沿用了旧数，或改了表没有改文字。",
    source: practice,
    examples: {
      right: { overview: "全年共收到政府信息公开申请36件。", figures: requestsOf },
      wrong: { overview: "全年共收到政府信息公开申请35件。", figures: requestsOf },
    },
  },
  {
    id: "N-DONE",
    kind: "narrative",
    level: "soft",
    sentence: "文字里“办结（答复）×件”与表三的办理结果总计一致。",
    reason: "办结数与总计不一致，读者会按表里的数提出疑问。",
    source: practice,
    examples: {
      right: { overview: "共答复政府信息公开申请36件。", figures: requestsOf },
      wrong: { overview: "共答复政府信息公开申请34件。", figures: requestsOf },
    },
  },
  {
    id: "N-CARRY",
    kind: "narrative",
    level: "soft",
    sentence: "文字里的“上年结转”“结转下年度”与表三的第二项、第四项一致。",
    reason: "结转数两年相接，写错会连错两年。",
    source: practice,
    examples: {
      right: { overview: "政府信息公开申请结转下年度办理0件。", figures: requestsOf },
      wrong: { overview: "政府信息公开申请结转下年度办理2件。", figures: requestsOf },
    },
  },
  {
    id: "N-GRP",
    kind: "narrative",
    level: "soft",
    sentence: "文字里予以公开、部分公开、不予公开、无法提供、不予处理、其他处理及其各项的件数与表三一致。",
    reason: "这些数最常与表不符：先写了文字，后改了表。",
    source: practice,
    examples: {
      right: { overview: "答复政府信息公开申请，其中予以公开36件，不予公开0件。", figures: requestsOf },
      wrong: { overview: "答复政府信息公开申请，其中予以公开30件，不予公开0件。", figures: requestsOf },
    },
  },
  {
    id: "N-KIND",
    kind: "narrative",
    level: "soft",
    sentence: "文字里自然人、商业企业等申请人的件数与表三同一栏的本年新收，或者与本年新收加上年结转一致。",
    reason: "申请人分类与总数一起引用，改动时容易只改一处。",
    source: practice,
    examples: {
      right: { overview: "收到政府信息公开申请36件，其中自然人申请36件。", figures: requestsOf },
      wrong: { overview: "收到政府信息公开申请36件，其中自然人申请33件。", figures: requestsOf },
    },
  },
  {
    id: "N-REV",
    kind: "narrative",
    level: "soft",
    sentence: "文字里因政府信息公开引起的行政复议件数与表四一致，写没有的，表四应是0。",
    reason: "复议、诉讼数由法制机构提供，文字和表往往分头写。只核对本单位的政府信息公开案件，备案数不核对。",
    source: practice,
    examples: {
      right: {
        overview: "因政府信息公开引起行政复议1件。",
        figures: {
          "proceedings.reconsideration.upheld": 1,
          "requests.received.naturalPerson": 1,
          "requests.notHandled.petition.naturalPerson": 1,
        },
      },
      wrong: { overview: "因政府信息公开引起行政复议1件。", figures: requestsOf },
    },
  },
  {
    id: "N-LIT",
    kind: "narrative",
    level: "soft",
    sentence: "文字里因政府信息公开引起的行政诉讼件数与表四两栏诉讼之和一致，写没有的，表四应是0。",
    reason: "诉讼分“未经复议直接起诉”和“复议后起诉”两栏，写文字时容易只看一栏。",
    source: practice,
    examples: {
      right: { overview: "未发生因政府信息公开引起的行政诉讼。", figures: requestsOf },
      wrong: {
        overview: "未发生因政府信息公开引起的行政诉讼。",
        figures: {
          "proceedings.directSuit.pending": 1,
          "requests.received.naturalPerson": 1,
          "requests.notHandled.petition.naturalPerson": 1,
        },
      },
    },
  },
  {
    id: "N-ALL",
    kind: "narrative",
    level: "soft",
    sentence: "写“全部办结”的，结转下年度应是0；写“未收到申请”的，本年新收应是0。",
    reason: "一句话与一个数直接相反，读者一眼就能看到。写“均在法定期限内答复”的不在此列。",
    source: practice,
    examples: {
      right: { overview: "收到的政府信息公开申请已全部办结。", figures: requestsOf },
      wrong: {
        overview: "收到的政府信息公开申请已全部办结。",
        figures: {
          "requests.received.naturalPerson": 3,
          "requests.disclosed.naturalPerson": 2,
          "requests.carriedForward.naturalPerson": 1,
        },
      },
    },
  },
];

export const documentRules: Readonly<Record<EditionId, NarrativeRule>> = {
  "2019": {
    id: "N-DOC",
    kind: "narrative",
    level: "soft",
    sentence: "文字里制发规范性文件的件数，行政许可、处罚、强制的件数与表二一致。",
    reason: "同一个数在两处出现，应当相同。",
    source: practice,
    examples: {
      right: {
        overview: "全年制发规范性文件3件。",
        figures: {
          "proactive.normativeDocuments.created": 3,
          "proactive.normativeDocuments.newlyPublished": 3,
          "proactive.normativeDocuments.published": 3,
        },
      },
      wrong: {
        overview: "全年制发规范性文件4件。",
        figures: {
          "proactive.normativeDocuments.created": 3,
          "proactive.normativeDocuments.newlyPublished": 3,
          "proactive.normativeDocuments.published": 3,
        },
      },
    },
  },
  "2021": {
    id: "N-DOC",
    kind: "narrative",
    level: "soft",
    sentence:
      "文字里规章、规范性文件的制发、废止、现行有效件数，行政许可、处罚、强制的件数和行政事业性收费金额与表二一致。",
    reason: "同一个数在两处出现，应当相同。金额写的是元还是万元，都换算后再比。",
    source: practice,
    examples: {
      right: {
        overview: "全年制发行政规范性文件3件。",
        figures: { "proactive.normativeDocuments.issued": 3, "proactive.normativeDocuments.inForce": 3 },
      },
      wrong: {
        overview: "全年制发行政规范性文件4件。",
        figures: { "proactive.normativeDocuments.issued": 3, "proactive.normativeDocuments.inForce": 3 },
      },
    },
  },
};
