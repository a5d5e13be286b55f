import type { EditionId } from "./names";
import type { NarrativeRule } from "./rule";

const practice = "与已公布的年度报告对照";
const requestsOf = { "requests.received.naturalPerson": 36, "requests.disclosed.naturalPerson": 36 };

/** What the texts say is compared with the tables; a number nothing is known of is left alone. */
const claimRules: readonly NarrativeRule[] = [
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

const documentRules: Readonly<Record<EditionId, NarrativeRule>> = {
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

/** What a text says in itself. */
function textRules(year: number): readonly NarrativeRule[] {
  return [
    {
      id: "N-SUM",
      kind: "narrative",
      level: "soft",
      sentence: "“共×条，其中……”所列各项之和与总数一致。",
      reason: "各项加起来不等于总数，多是改了一项没有改总数。只举一部分的（如“其中规章2件”）不核对。",
      source: "算术",
      examples: {
        right: { overview: "主动公开政府信息20条，其中政策文件8条，工作动态10条，其他2条。" },
        wrong: { overview: "主动公开政府信息20条，其中政策文件8条，工作动态11条，其他2条。" },
      },
    },
    {
      id: "N-PCT",
      kind: "narrative",
      level: "soft",
      sentence: "百分比等于部分除以总数，增减百分比等于今年与上年之比，末位按四舍五入或舍去都可以。",
      reason: "百分比是另算的，改了件数往往忘了重算。知道上年数时才核对增减。",
      source: "算术",
      examples: {
        right: { overview: "收到政府信息公开申请36件，其中予以公开36件，占100%。", figures: requestsOf },
        wrong: { overview: "收到政府信息公开申请36件，其中予以公开36件，占98.5%。", figures: requestsOf },
      },
    },
    {
      id: "N-EMPTY",
      kind: "narrative",
      level: "soft",
      sentence: "第五部分写明具体的问题和改进情况，不写“无”，不少于10个字。",
      reason: "通知要求问题具体、改进可查，空话和“无”会被退回。草稿里还没有写的不算。",
      source: "国办公开办函〔2019〕60号、〔2021〕30号",
      examples: {
        right: { problems: "主动公开的内容不够丰富，已明确各科室每季度梳理一次应公开的信息。" },
        wrong: { problems: "无。" },
      },
    },
    {
      id: "N-YEAR",
      kind: "narrative",
      level: "soft",
      sentence: "标题、统计期限的年份与报告年度一致，统计期限是1月1日至12月31日，日期书写完整。",
      reason: "在上年的文字上改，最容易漏改年份；“20241月1日”一类的漏字也在这里指出。",
      source: "年度报告的统计期限",
      examples: {
        right: { preamble: `本报告所列数据的统计期限为${year}年1月1日至12月31日。`, year },
        wrong: { preamble: `本报告所列数据的统计期限为${year - 1}年1月1日至12月31日。`, year },
      },
    },
    {
      id: "O-YEAR",
      kind: "narrative",
      level: "soft",
      sentence: "说本单位当年工作和数量的句子，写的是报告年度。",
      reason:
        "“2023年，我局共公开……”留在2024年度的报告里，多是没有改完的旧文。与上年比较、引用文件名称和今后打算里的年份不算。",
      source: practice,
      examples: {
        right: { overview: `${year}年，我镇主动公开政府信息20条。`, year },
        wrong: { overview: `${year - 1}年，我镇主动公开政府信息20条。`, year },
      },
    },
    {
      id: "N-UNITNAME",
      kind: "narrative",
      level: "soft",
      sentence: "自称与填报单位相符：镇的报告不写“我局”，局的报告不写“我镇”。",
      reason: "别的单位的自称，说明文字是从别处抄来的。局在报告里说“我区”“我县”这样的地方名称不算。",
      source: "内容雷同列入考核；" + practice,
      examples: {
        right: { overview: "我镇加强政府信息公开工作。", unit: "示例县示例镇人民政府" },
        wrong: { overview: "我局加强政府信息公开工作。", unit: "示例县示例镇人民政府" },
      },
    },
    {
      id: "F-SIX",
      kind: "narrative",
      level: "hard",
      sentence: "六个部分各用官方标题出现一次，一个部分的文字里不再出现另一部分的标题。",
      reason: "从Word整篇粘贴时，后面部分的标题和文字会落进前一部分，打印出来就有两个“五、”。",
      source: "年度报告格式的六个部分",
      examples: {
        right: { overview: "（一）主动公开情况。内容全面。" },
        wrong: { overview: "五、存在的主要问题及改进情况" },
      },
    },
    {
      id: "O-NUMSYS",
      kind: "narrative",
      level: "hard",
      sentence: "各部分里的小标题从（一）起编号，不再从“一、”编起。",
      reason: "“一、”至“六、”是六个部分的编号，部分里再从“一、”编起，全文就有两套编号。",
      source: "年度报告格式、《党政机关公文格式》（GB/T 9704）",
      examples: {
        right: { overview: "（一）主动公开情况。内容全面。" },
        wrong: { overview: "一、主动公开工作情况。内容全面。" },
      },
    },
    {
      id: "O-SUB",
      kind: "narrative",
      level: "soft",
      sentence: "部分里的小标题依次是（一）（二）（三），不跳号、不重号，也不用“二、三、”。",
      reason: "跳号、重号多是删改后没有重编。",
      source: "《党政机关公文格式》（GB/T 9704）",
      examples: {
        right: { overview: "（一）主动公开情况。内容全面。" },
        wrong: { overview: "二、工作机制保障。机制健全。" },
      },
    },
    {
      id: "O-PLACE",
      kind: "narrative",
      level: "hard",
      sentence: "该写数字的地方写了数字，如“共主动公开×条”。",
      reason: "从模板改写时漏填了数字，句子读不通。",
      source: practice,
      examples: {
        right: { overview: "全年共主动公开政府信息20条，及时准确。" },
        wrong: { overview: "全年共主动公开条，及时准确。" },
      },
    },
    {
      id: "O-PUNCT",
      kind: "narrative",
      level: "hint",
      sentence: "中文里用全角标点，标点不重复。",
      reason: "半角逗号、重复的句号是打字和粘贴留下的。",
      source: "《标点符号用法》（GB/T 15834）",
      examples: {
        right: { overview: "及时公开，准确公开。" },
        wrong: { overview: "及时公开,准确公开。。" },
      },
    },
  ];
}

/** What only the 2021 edition asks. */
const rulesOf2021: readonly NarrativeRule[] = [
  {
    id: "N-FEE",
    kind: "narrative",
    level: "hard",
    sentence: "第六部分写明收取信息处理费的情况，没有收取的也要写明。",
    reason: "2021年版表样规定在这里报告。草稿里这一部分还空着的，不算。",
    source: "国办公开办函〔2021〕30号；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    examples: {
      right: { other: "本年度未收取政府信息公开信息处理费。" },
      wrong: { other: "无其他需要报告的事项。" },
    },
  },
  {
    id: "N-O2",
    kind: "narrative",
    level: "soft",
    sentence: "表三有“逾期未按收费通知要求缴纳费用”的，第六部分不写没有收费情况。",
    reason: "申请人逾期不缴费，说明发过收费通知，第六部分应写发出通知的件数。",
    source: "国办函〔2020〕109号",
    examples: {
      right: {
        other: "本年度发出信息处理费收费通知2件，申请人逾期未缴纳。",
        figures: {
          "requests.received.naturalPerson": 2,
          "requests.otherwiseHandled.feeUnpaid.naturalPerson": 2,
        },
      },
      wrong: {
        other: "本年度未发生政府信息公开信息处理费收费事项。",
        figures: {
          "requests.received.naturalPerson": 2,
          "requests.otherwiseHandled.feeUnpaid.naturalPerson": 2,
        },
      },
    },
  },
  {
    id: "N-LEN",
    kind: "narrative",
    level: "soft",
    sentence: "第一部分原则上不超过1000字。",
    reason: "通知要求精简，只写工作情况，不写一般道理。",
    source: "国办公开办函〔2021〕30号",
    examples: {
      right: { overview: "内容全面。" },
      wrong: { overview: "公开内容全面及时准确。".repeat(100) },
    },
  },
  {
    id: "N-LAW",
    kind: "narrative",
    level: "soft",
    sentence: "2021年度起的报告引用国办公开办函〔2021〕30号，不再引用〔2019〕60号。",
    reason: "旧通知所附的格式已由新通知取代，引用旧文号说明沿用了旧文。",
    source: "国办公开办函〔2021〕30号",
    examples: {
      right: { preamble: "按照国办公开办函〔2021〕30号编制。" },
      wrong: { preamble: "按照国办公开办函〔2019〕60号编制。" },
    },
  },
];

/** The rules on the texts of an edition, in the order in which they are read out. */
export function narrativeRules(edition: EditionId): readonly NarrativeRule[] {
  return [
    ...claimRules,
    documentRules[edition],
    ...textRules(edition === "2019" ? 2020 : 2024),
    ...(edition === "2021" ? rulesOf2021 : []),
  ];
}
