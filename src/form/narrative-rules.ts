import { claimRules, documentRules } from "./narrative-claim-rules";
import type { EditionId } from "./names";
import type { PrintedHeading } from "./printed-heading";
import type { NarrativeRule } from "./rule";
import { sectionTitles } from "./section-titles";

const practice = "与已公布的年度报告对照";
const requestsOf = { "requests.received.naturalPerson": 36, "requests.disclosed.naturalPerson": 36 };
const officialHeadings = sectionTitles.map((text, section): PrintedHeading => ({
  section,
  number: section + 1,
  text,
  isOfficial: true,
}));

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
      sentence: "第一部分写明工作情况；第五部分写明具体的问题和改进情况，不写“无”，不少于10个字。",
      reason: "通知要求写明工作情况，问题具体、改进可查，空着的、空话和“无”会被退回。草稿里还没有写的不算。",
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
      sentence:
        "六个部分的标题依次各出现一次，编号从一到六，不缺、不重、不颠倒；一个部分的文字里不再出现另一部分的标题。",
      reason:
        "缺了标题、次序颠倒或者编号不对，上级和公众对不上是哪一部分；从Word整篇粘贴时，后面部分的标题会落进前一部分，打印出来就有两个“五、”。",
      source: "年度报告格式的六个部分",
      examples: {
        right: { headings: officialHeadings },
        wrong: { headings: officialHeadings.filter(({ section }) => section !== 4) },
      },
    },
    {
      id: "F-SIX",
      kind: "narrative",
      level: "soft",
      sentence: "Word等印出的年报，各部分标题与官方标题一字不差；全角半角、空格和标点不同的不算。",
      reason: "通知正文里对各项内容的说法比表样的标题长，照抄过来就不是官方标题了。",
      source: "年度报告格式的六个部分",
      examples: {
        right: { headings: officialHeadings },
        wrong: {
          headings: officialHeadings.map((heading) =>
            heading.section === 4
              ? { ...heading, text: "五、政府信息公开工作存在的主要问题及改进情况", isOfficial: false }
              : heading,
          ),
        },
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
