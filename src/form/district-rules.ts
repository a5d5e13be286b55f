import type { DistrictRuleId, Level } from "./rule";

/** A rule on reports taken together, in the words of the office that adds them up. */
export interface DistrictRule {
  readonly id: DistrictRuleId;
  readonly level: Level;
  readonly sentence: string;
  readonly reason: string;
  readonly source: string;
  /** A case the rule has nothing to say of, and one it tells. */
  readonly right: string;
  readonly wrong: string;
}

/** In the order in which an office looks: who is missing, what may be added, whether the sum is right. */
export const districtRules: readonly DistrictRule[] = [
  {
    id: "C-MISS",
    level: "soft",
    sentence: "名单上每个必报的单位，都报了这一年度、用这一年度表样的年报，而且只计一份。",
    reason: "缺一个单位，合计就少一份，从合计里却看不出来。",
    source: "《政府信息公开条例》第四十九条；国办公开办函〔2019〕60号、〔2021〕30号关于逐级汇总的要求",
    right: "名单上有3个单位，3个都已报。",
    wrong: "名单上有3个单位，丙镇没有报，或者只报来一份PDF。",
  },
  {
    id: "C-UNIT",
    level: "soft",
    sentence: "计入合计的每份年报，先通过单位自己的核对。",
    reason: "一份不平的年报加进去，合计也不平，而且查不到是哪一份。",
    source: "由表二、表三、表四的勾稽关系推得：各份都平，合计才平",
    right: "各单位的年报都没有必须改正的问题。",
    wrong: "甲镇的年报有必须改正的问题，已退回，没有计入合计。",
  },
  {
    id: "C-REG",
    level: "hard",
    sentence: "规章三格只由政府本级填报，部门、镇街和垂管单位填0。",
    reason: "规章由有立法权的人民政府制定，部门也填的，合计会重复计。",
    source: "由《立法法》关于地方政府规章制定权的规定推得",
    right: "区政府本级填规章现行有效件数3，各部门填0。",
    wrong: "某镇人民政府填规章本年制发件数1。",
  },
  {
    id: "C-VERT",
    level: "soft",
    sentence: "由上级部门垂直管理的单位不计入本级合计。",
    reason: "它们的数由上级部门汇总，本级再计就是重复。",
    source: "国办公开办函〔2019〕60号、〔2021〕30号：垂直管理的部门由本系统逐级汇总",
    right: "税务局在名单里写作“垂管”，收下，不计。",
    wrong: "名单里有“垂管”的单位报来了年报：提醒核对类别，没有计入合计。",
  },
  {
    id: "C-DUP",
    level: "hint",
    sentence: "同一件事不由两个单位都计：联合发文、转办的申请、共同被告的案件。",
    reason: "两个单位都计的，合计多一件；两份年报的申请和案件数一格不差，也可能是同一份表报了两次。",
    source:
      "国办公开办函〔2019〕60号、〔2021〕30号对第四部分的说明（共同被告）；联合发文和转办由逐级汇总推得",
    right: "两个单位的申请和案件数不同，或者几乎都是0。",
    wrong: "甲镇和乙镇的申请、案件数逐格相同，请核对；重复的在汇总调整中减去。",
  },
  {
    id: "C-SUM",
    level: "soft",
    sentence: "汇总年报表二、表三、表四的每一格，等于各单位同一格之和；收费按同一单位相加。",
    reason:
      "办公室另有总数的（已经上报的汇总年报、公开平台上的申请数），逐格相比；对不上，说明有单位未报、漏报或错报。",
    source: "国办公开办函〔2019〕60号、〔2021〕30号关于逐级汇总的要求",
    right: "已有总数中新收申请是25件，各单位之和也是25件。",
    wrong: "已有总数中新收申请是25件，各单位之和是24件，相差1件。",
  },
  {
    id: "C-ADJ",
    level: "soft",
    sentence: "每一行汇总调整都写明调整的数、原因、经办人和日期，调整的格有单位报过数。",
    reason:
      "合计因调整而不等于各单位之和，日后查问时，靠这一行说明为什么、由谁、什么时候调整；没有单位报数的格，调整也加不进去。",
    source: "本工具的要求：单位的数由单位自己改，主管部门只用汇总调整改合计，应当有据可查",
    right: "表三新收调整-1，写明“转办件两边都计”、经办人和日期。",
    wrong: "表三新收调整-1，没有写原因。",
  },
  {
    id: "C-PREV",
    level: "soft",
    sentence: "合计的“上年结转”等于上年合计的“结转下年度继续办理”。",
    reason: "撤并、新设的单位会使两数不同，应当说得出是哪些单位。",
    source: "由表三第二项、第四项的含义推得，逐级汇总后仍然成立",
    right: "上年合计结转6件，今年合计上年结转6件。",
    wrong: "上年合计结转6件，今年合计上年结转4件，今年没有丙镇。",
  },
  {
    id: "C-TEXT",
    level: "soft",
    sentence: "文字中分单位列出的申请数，加起来等于表三的数。",
    reason: "汇总年报常在第一部分逐个列出各单位的件数，数据改过而文字没有改的，一眼看不出来。",
    source: "算术；宿迁市2023年年度报告第一部分逐个列出11个部分，合计3607件，与表三一致",
    right: "第一部分列出“甲镇3件、乙镇4件”，表三新收总计7。",
    wrong: "第一部分列出“甲镇3件、乙镇4件”，表三新收总计8，相差1。",
  },
];
