import type { ClaimSubject } from "./claim-subjects";

/** How a statement is worded: the words right before its number, or right after its unit. */
export interface Phrase {
  readonly subject: ClaimSubject;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Nothing is stated where this stands in the words around the number. */
  readonly not?: RegExp;
  /** What the sentence has to have spoken of before. */
  readonly within?: RegExp;
  /** The units it is counted in, where not those of requests. */
  readonly units?: readonly string[];
  /** What the statement is about is clear from its words alone; otherwise the text around must speak of requests. */
  readonly clear?: boolean;
}

/** What may stand between the words of a statement and its number; what was quoted is blank by then. */
const filler =
  "(?:政府信息公开|政府信息|申请|案件|答复|决定|信息|材料|数量|件数|总数|数|的|了|为|有|是|共计|合计|总计|累计|均|各|达到|达|共|计|[:：“” ])*";

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${filler}$`);
}

const elsewhere = /留言|来信|信件|来电|热线|提案|建议|议案|咨询|投诉|举报件|意见|信访件|网民|信箱|微博|微信/;
const request = "申请|依申请公开|信息公开";
const received = "收到|受理|接收|收办|接到|新收|收取";

/** A law's own words for why something is not given out: each is a row of table 三. */
const rows: readonly [ClaimSubject, string][] = [
  ["stateSecret", "属于国家秘密|涉及国家秘密"],
  ["thirdPartyRights", "(?:保护|涉及|损害)第三方合法权益"],
  ["internalAffairs", "属于(?:三类)?内部事务信息"],
  ["processInformation", "属于(?:四类)?过程性信息"],
  ["enforcementFile", "属于行政执法案卷(?:信息)?"],
  ["notHeld", "本机关不掌握(?:相关)?(?:政府)?信息"],
  ["needsCreation", "没有现成信息(?:、|，|,)?需要另行制作"],
  ["stillUnclear", "补正后(?:申请)?内容仍不明确"],
  ["petition", "信访(?:、)?举报(?:、)?投诉类"],
  ["repeated", "重复申请"],
];

const outcomes: readonly Phrase[] = [
  {
    subject: "disclosedOrPartly",
    before: ending("(?:予以|同意)公开(?:及|和|、|与|或|以及)(?:予以)?部分(?:予以)?公开"),
  },
  { subject: "partlyDisclosed", before: ending("部分(?:予以)?公开"), not: /公开(?:及|和|、|与|或|以及)部分/ },
  {
    subject: "notDisclosed",
    before: ending("不予(?:以)?公开|不同意公开"),
    // 不予公开信息1535条 and 不予公开信息数95条 count documents made, not requests answered.
    not: /不予以?公开的?(?:政府)?信息总?(?:数|数量)?(?:为|共|共计)?$|应公开而不予公开/,
  },
  {
    subject: "disclosed",
    before: ending("(?:予以|给予|准予|同意|已予)公开"),
    not: /不予以公开|部分予以公开/,
  },
  { subject: "unableToProvide", before: ending("无法(?:予以)?提供") },
  { subject: "notHandled", before: ending("不予处理") },
  { subject: "otherwiseHandled", before: ending("其他(?:情形)?处理") },
  ...rows.map(([subject, words]): Phrase => ({ subject, before: ending(words) })),
];

const stock: readonly Phrase[] = [
  {
    subject: "broughtForward",
    before: ending("上(?:一)?(?:个)?年(?:度)?(?:结转|转结|顺延|转来|遗留)|结转上(?:一)?年度?"),
  },
  { subject: "broughtForward", after: /^(?:申请)?(?:为|系|是|属于|由)上一?年度?(?:结转|转来|顺延)/ },
  {
    subject: "carriedForward",
    before: ending(
      "(?:结转|顺延|转|延续)(?:至|到|入)?(?:下|次)(?:一)?(?:个)?年(?:度)?(?:继续)?(?:办理|答复|处理)?|(?:结转|顺延)(?:至|到)20\\d\\d年(?:度)?(?:继续)?(?:办理|答复|处理)?",
    ),
  },
  { subject: "carriedForward", after: /^\D{0,22}(?:转|顺延)[至到入]?[下次]一?个?年/ },
  { subject: "carriedForward", after: /^(?:申请)?[仍尚还]?正?在(?:办理|处理)之?中/ },
];

const intake: readonly Phrase[] = [
  {
    subject: "newlyReceived",
    // 更新收录 and 创新收集 are no intake.
    before: /(?:^|[^更创])新(?:收|受理)[^，,；;\d]{0,25}$/,
    not: elsewhere,
  },
  {
    subject: "received",
    before: new RegExp(`(?:${received})[^；;。\\d]{0,34}(?:${request})[^；;。，,\\d]{0,12}$`),
    not: new RegExp(`${elsewhere.source}|未(?:${received})|许可申请|补正|撤回`),
  },
  {
    subject: "received",
    before: new RegExp(`(?:${received})(?:各类|群众|公民)?${filler}$`),
    after: /^(?:政府)?(?:信息公开|依?申请)/,
    not: elsewhere,
  },
  {
    subject: "dealtWith",
    before: new RegExp(`办理[^；;。\\d]{0,34}(?:依申请公开|政府信息公开申请|申请公开)[^；;。，,\\d]{0,12}$`),
    not: elsewhere,
  },
];

const answered: Phrase = {
  subject: "answered",
  before: ending(
    "(?:办结|办复|办理完毕|办毕|处理完毕|答复|回复)(?:政府信息公开|依申请公开|信息公开)?(?:申请|件)?|完成[^，,；;。\\d]{0,20}答复",
  ),
  not: new RegExp(`${elsewhere.source}|口头|电话|(?:^|[^请])公开答复|提供答复|按期答复率`),
};

const kinds: readonly Phrase[] = (
  [
    ["naturalPerson", "自然人"],
    ["business", "商业企业"],
    ["researchInstitute", "科研机构"],
    ["publicInterestGroup", "社会公益组织"],
    ["legalService", "法律服务机构"],
    ["organizations", "法人(?:或|和|及|或者)其他组织"],
  ] as const
).map(([subject, words]) => ({
  subject,
  before: ending(`${words}(?:提出|提交|申请)?`),
  // 自然人、商业企业申请34件 is no number of one kind.
  not: new RegExp(`.(?:、|和|与|或|及|或者)${words}|平台|系统|用户|法人库`),
}));

export const caseUnits: readonly string[] = ["件", "宗", "起", "例", "个", "件次", "次"];
const joined = "(?:案件?|申请)?(?:、|和|与|或|以?及)[^，,；;\\d]{0,12}";
/** Both kinds of cases in one number: 行政复议、行政诉讼5件, in either order. */
export const bothCases = `复议${joined}诉讼|诉讼${joined}复议`;
const cases: readonly Phrase[] = [
  {
    subject: "suitAfterReconsideration",
    before: ending("复议后(?:提起)?(?:行政)?(?:起诉|诉讼)"),
    units: caseUnits,
  },
  {
    subject: "directSuit",
    before: ending("(?:未经复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)"),
    units: caseUnits,
  },
  {
    subject: "reconsideration",
    before: ending("行政复议(?:案)?"),
    not: new RegExp(`备案|复议后|未经|直接起诉|${bothCases}`),
    units: caseUnits,
  },
  {
    subject: "suits",
    before: ending("(?:行政)?诉讼(?:案)?"),
    not: new RegExp(`备案|复议后|直接|${bothCases}`),
    units: caseUnits,
  },
  {
    subject: "reconsideration",
    after: /^[^\d诉]{0,18}行政复议(?:案件|申请|案)?$/,
    not: /备案|上述/,
    units: caseUnits,
  },
];

const documentUnits = ["件", "份", "部", "个", "项", "条"];
const spokenOfDocuments = /规范性文件(?!.*规章)/;
const documents: readonly Phrase[] = [
  ...(
    [
      ["documents", "规范性文件", "规章(?:、|和|与|以?及)(?:行政)?规范性文件|清理出|拟|解读|以上"],
      ["rules", "规章", "规范性文件"],
    ] as const
  ).flatMap(([prefix, noun, otherwise]): Phrase[] => {
    const kind = `(?:行政)?${noun}`;
    const not = new RegExp(otherwise);
    const common = { units: documentUnits, clear: true };
    return [
      {
        subject: `${prefix}Issued`,
        before: ending(`(?:制发|制定|新制定|出台|制定出台|制定(?:并)?(?:发布|公布|印发))(?:了|的)?${kind}`),
        not: new RegExp(`${otherwise}|未制定|修订|修改`),
        ...common,
      },
      {
        subject: `${prefix}Repealed`,
        before: ending(
          `废止(?:失效|和失效)?(?:了|的)?${kind}|${kind}[^，,；;。]{0,8}(?:，|、|,)?(?:其中)?废止`,
        ),
        not,
        ...common,
      },
      { subject: `${prefix}InForce`, before: ending(`现行有效(?:的)?${kind}`), not, ...common },
    ];
  }),
  {
    subject: "documentsRepealed",
    before: ending("^[^。]{0,12}废止(?:失效)?(?:文件)?"),
    within: spokenOfDocuments,
    not: /规章|修改|修订/,
    units: documentUnits,
    clear: true,
  },
  {
    subject: "documentsInForce",
    before: ending("现行有效(?:的)?(?:文件)?"),
    within: spokenOfDocuments,
    not: /规章/,
    units: documentUnits,
    clear: true,
  },
];

const actNot = /公示|公开|发布|公布|信息|清单|目录|录入|上传|归集|事项|查询|下放|承接|取消|网上|即办/;
const acts: readonly Phrase[] = [
  ...(
    [
      ["licensing", "许可"],
      ["penalties", "处罚"],
      ["compulsion", "强制(?:措施|执行)?"],
    ] as const
  ).map(([subject, noun]) => ({
    subject,
    before: ending(`(?:作出|做出|办理|办结|实施|下达|完成)(?:各类)?行政${noun}(?:处理)?`),
    not: actNot,
    units: ["件", "宗", "起", "例", "次", "件次"],
    clear: true,
  })),
  {
    subject: "fees",
    before: ending("行政事业性收费(?:收入|金额|总额|总金额)?"),
    not: /事项|项目|清单|减免|免征/,
    units: ["元", "万元", "亿元"],
    clear: true,
  },
];

/** The units requests are counted in. */
export const requestUnits: readonly string[] = [
  "件",
  "宗",
  "份",
  "条",
  "次",
  "封",
  "起",
  "例",
  "项",
  "个",
  "件次",
];

/** Every wording that is recognised; of several that fit, the first counts. */
export const phrases: readonly Phrase[] = [
  ...stock,
  ...outcomes,
  ...cases,
  ...documents,
  ...acts,
  ...kinds,
  ...intake,
  answered,
];
