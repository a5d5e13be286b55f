import type { CellName, EditionId } from "./names";

/** What counts into a figure and what does not, in official words, and where they stand. */
export interface CountingRule {
  readonly counts: string;
  /** What the same source leaves out. */
  readonly leavesOut?: string;
  readonly source: string;
}

const notices: Readonly<Record<EditionId, string>> = {
  "2019": "国办公开办函〔2019〕60号",
  "2021": "国办公开办函〔2021〕30号",
};
const law = (article: string) => `《政府信息公开条例》${article}`;

/**
 * The official counting rule of a figure; undefined where neither the notice of the edition nor the regulations say
 * more than the form prints. Nothing here is local practice.
 */
export function countingRule(edition: EditionId, name: CellName): CountingRule | undefined {
  const [table = "", ...rest] = name.split(".");
  const column = rest[rest.length - 1] ?? "";
  const row = rest.slice(0, -1).join(".");
  if (table === "proactive") return proactive(edition)[`${row}.${column}`] ?? proactive(edition)[row];
  if (table === "proceedings") return proceedingsRule(edition, row);
  return requests[row] ?? requestsOf(edition)[row];
}

function proactive(edition: EditionId): Readonly<Record<string, CountingRule>> {
  const notice = notices[edition];
  if (edition === "2019") {
    return {
      licensing: {
        counts: "办理行政许可的依据、条件、程序以及办理结果。",
        source: law("第二十条第（五）项"),
      },
      otherServices: {
        counts: "其他对外管理服务事项的依据、条件、程序以及办理结果。",
        source: law("第二十条第（五）项"),
      },
      penalties: {
        counts: "实施行政处罚的依据、条件、程序，以及本行政机关认为具有一定社会影响的行政处罚决定。",
        source: law("第二十条第（六）项"),
      },
      compulsion: { counts: "实施行政强制的依据、条件、程序。", source: law("第二十条第（六）项") },
      administrativeFees: { counts: "行政事业性收费项目及其依据、标准。", source: law("第二十条第（八）项") },
      procurement: { counts: "政府集中采购项目的目录、标准及实施情况。", source: law("第二十条第（九）项") },
    };
  }
  const decisions: CountingRule = {
    counts: "本年作出的全部处理决定，包括已公开的和依法未公开的，截至报告年度12月31日。",
    source: `${notice}一（二）`,
  };
  const inTime = { counts: "截至报告年度12月31日。", source: `${notice}一（二）` };
  return {
    governmentRules: inTime,
    normativeDocuments: inTime,
    licensing: decisions,
    penalties: decisions,
    compulsion: decisions,
    administrativeFees: {
      counts: "本年收取的行政事业性收费金额，单位为万元，截至报告年度12月31日。",
      source: `${notice}一（二）、表二第（八）项`,
    },
  };
}

function proceedingsRule(edition: EditionId, block: string): CountingRule {
  const notice = `${notices[edition]}一（四）`;
  if (block === "reconsideration") return { counts: "政府信息公开行政复议的处理结果。", source: notice };
  const kind = block === "directSuit" ? "未经行政复议、直接提起的" : "经行政复议后提起的";
  return {
    counts: `${kind}政府信息公开行政诉讼的处理结果。`,
    leavesOut: "行政复议机关作共同被告的案件，只计原行为主体的，不计行政复议机关的。",
    source: notice,
  };
}

const none = "第三十六条";
const requests: Readonly<Record<string, CountingRule>> = {
  disclosed: {
    counts: "信息已主动公开、告知获取方式和途径的，或者可以公开、向申请人提供的。",
    source: law(`${none}第（一）（二）项`),
  },
  partlyDisclosed: {
    counts: "含有不应当公开或者不属于政府信息的内容，能作区分处理、提供了可以公开内容的。",
    leavesOut: "区分处理的只计这一情形，不再计入予以公开、不予公开等其他情形。",
    source: `${law("第三十七条")}、年度报告格式表三`,
  },
  "notDisclosed.stateSecret": { counts: "依法确定为国家秘密的。", source: law("第十四条") },
  "notDisclosed.forbiddenByLaw": { counts: "法律、行政法规禁止公开的。", source: law("第十四条") },
  "notDisclosed.securityAndStability": {
    counts: "公开后可能危及国家安全、公共安全、经济安全、社会稳定的。",
    source: law("第十四条"),
  },
  "notDisclosed.thirdPartyRights": {
    counts: "涉及商业秘密、个人隐私等，公开会损害第三方合法权益的。",
    leavesOut: "第三方同意公开，或者不公开会对公共利益造成重大影响而公开了的，不计在这里。",
    source: law("第十五条"),
  },
  "notDisclosed.internalAffairs": {
    counts: "人事管理、后勤管理、内部工作流程三类内部事务信息。",
    source: law("第十六条第一款"),
  },
  "notDisclosed.processInformation": {
    counts: "讨论记录、过程稿、磋商信函、请示报告四类过程性信息。",
    source: law("第十六条第二款"),
  },
  "notDisclosed.enforcementFile": { counts: "行政执法案卷信息。", source: law("第十六条第二款") },
  "notDisclosed.administrativeQuery": {
    counts: "属于工商、不动产登记资料等信息，法律、行政法规对获取有特别规定，告知依规定办理的。",
    source: law(`${none}第（七）项`),
  },
  "unableToProvide.notHeld": {
    counts: "经检索没有所申请的信息，或者不属于本机关负责公开的。",
    source: law(`${none}第（四）（五）项`),
  },
  "unableToProvide.needsCreation": {
    counts: "没有现成信息，需要对现有信息加工、分析的。",
    source: law("第三十八条"),
  },
  "unableToProvide.stillUnclear": { counts: "申请内容不明确，补正后仍不明确的。", source: law("第三十条") },
  "notHandled.petition": {
    counts: "以政府信息公开申请的形式进行信访、投诉、举报等活动的。",
    source: law("第三十九条第一款"),
  },
  "notHandled.repeated": {
    counts: "已经答复过，申请人重复申请公开相同政府信息的。",
    source: law(`${none}第（六）项`),
  },
  "notHandled.publication": {
    counts: "要求提供政府公报、报刊、书籍等公开出版物的。",
    source: law("第三十九条第二款"),
  },
  "notHandled.massRepeated": {
    counts: "申请的数量、频次明显超过合理范围，理由又不合理的。",
    source: law("第三十五条"),
  },
  "otherwiseHandled.noCorrection": {
    counts: "申请内容不明确，经告知补正，无正当理由逾期不补正，视为放弃、不再处理的。",
    source: law("第三十条"),
  },
  "otherwiseHandled.feeUnpaid": {
    counts: "逾期未按收费通知缴纳信息处理费，不再处理的。",
    source: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  },
};

function requestsOf(edition: EditionId): Readonly<Record<string, CountingRule>> {
  const finalResult: CountingRule = {
    counts: "每件申请的最终处理结果，每件只计一种；（一）至（六）各项相加。",
    source: `${notices[edition]}一（三）、年度报告格式表三`,
  };
  return {
    outcomesTotal: finalResult,
    carriedForward: {
      counts: "到报告年度年底没有办结、下年度继续办理的申请：第一项加第二项，减去（七）总计。",
      source: "年度报告格式表三左上角注明的勾稽关系",
    },
    ...(edition === "2019" && {
      otherwiseHandled: {
        counts: "只用于新旧条例执行衔接以及极少数特殊情况。",
        leavesOut: "能按法定方式处理的申请，不计在这里。",
        source: `${notices[edition]}一（三）`,
      },
    }),
  };
}
