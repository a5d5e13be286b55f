import { applicantKeys, type CellName, type NarrativeRuleId } from "../../form/index";

/** One way to read a statement: its sum is what the statement has to come to. */
export interface Reading {
  /** As a user reads it: 本年新收, 本年新收加上年结转. */
  readonly title: string;
  readonly cells: readonly CellName[];
}

interface SubjectData {
  readonly rule: NarrativeRuleId;
  readonly readings: readonly Reading[];
  /** The statement is about money: figures are kept in 分. */
  readonly money?: boolean;
}

const total = (row: string) => `requests.${row}.total`;
const newRequests: Reading = { title: "本年新收", cells: [total("received")] };
const allRequests: Reading = {
  title: "本年新收加上年结转",
  cells: [total("received"), total("broughtForward")],
};
const answered: Reading = { title: "本年度办理结果总计", cells: [total("outcomesTotal")] };

const reasonKeys = {
  notDisclosed: [
    "stateSecret",
    "forbiddenByLaw",
    "securityAndStability",
    "thirdPartyRights",
    "internalAffairs",
    "processInformation",
    "enforcementFile",
    "administrativeQuery",
  ],
  unableToProvide: ["notHeld", "needsCreation", "stillUnclear"],
  notHandled: ["petition", "repeated", "publication", "massRepeated", "confirmation"],
  otherwiseHandled: ["noCorrection", "feeUnpaid", "other"],
} as const;
const all = (group: keyof typeof reasonKeys) => reasonKeys[group].map((key) => total(`${group}.${key}`));

function outcome(title: string, ...cells: CellName[]): SubjectData {
  return { rule: "N-GRP", readings: [{ title, cells }] };
}

function applicant(title: string, keys: readonly string[]): SubjectData {
  const cellsOf = (row: string) => keys.map((key) => `requests.${row}.${key}`);
  return {
    rule: "N-KIND",
    readings: [
      { title: `本年新收的${title}`, cells: cellsOf("received") },
      {
        title: `本年新收加上年结转的${title}`,
        cells: [...cellsOf("received"), ...cellsOf("broughtForward")],
      },
    ],
  };
}

const suits = ["directSuit", "suitAfterReconsideration"];
function proceedings(title: string, blocks: readonly string[], result: string): SubjectData {
  const cells = blocks.map((block) => `proceedings.${block}.${result}`);
  return { rule: blocks.includes("reconsideration") ? "N-REV" : "N-LIT", readings: [{ title, cells }] };
}

function table2(title: string, cell: CellName): SubjectData {
  return { rule: "N-DOC", readings: [{ title, cells: [`proactive.${cell}`] }] };
}

const results = {
  upheld: "结果维持",
  corrected: "结果纠正",
  otherResult: "其他结果",
  pending: "尚未审结",
} as const;
type ResultKey = keyof typeof results;

function resultsOf<P extends string>(prefix: P, title: string, blocks: readonly string[]) {
  const entries = Object.entries(results).map(([key, result]) => [
    `${prefix}.${key}`,
    proceedings(`${title}“${result}”`, blocks, key),
  ]);
  return Object.fromEntries(entries) as Record<`${P}.${ResultKey}`, SubjectData>;
}

/** Everything a text may state that the tables state too, with what it is compared with. */
export const claimSubjects = {
  received: { rule: "N-RECV", readings: [newRequests, allRequests] },
  newlyReceived: { rule: "N-RECV", readings: [newRequests] },
  /** 办理 says neither that the requests came in nor that they are done. */
  dealtWith: { rule: "N-RECV", readings: [newRequests, allRequests, answered] },
  answered: { rule: "N-DONE", readings: [answered] },
  broughtForward: { rule: "N-CARRY", readings: [{ title: "上年结转", cells: [total("broughtForward")] }] },
  carriedForward: {
    rule: "N-CARRY",
    readings: [{ title: "结转下年度继续办理", cells: [total("carriedForward")] }],
  },
  disclosed: outcome("（一）予以公开", total("disclosed")),
  partlyDisclosed: outcome("（二）部分公开", total("partlyDisclosed")),
  disclosedOrPartly: outcome(
    "（一）予以公开与（二）部分公开之和",
    total("disclosed"),
    total("partlyDisclosed"),
  ),
  notDisclosed: outcome("（三）不予公开各项之和", ...all("notDisclosed")),
  unableToProvide: outcome("（四）无法提供各项之和", ...all("unableToProvide")),
  notHandled: outcome("（五）不予处理各项之和", ...all("notHandled")),
  otherwiseHandled: {
    rule: "N-GRP",
    // The 2019 edition has one row, the 2021 edition three: whichever cells the form has are added up.
    readings: [{ title: "（六）其他处理", cells: [total("otherwiseHandled"), ...all("otherwiseHandled")] }],
  },
  stateSecret: outcome("1.属于国家秘密", total("notDisclosed.stateSecret")),
  thirdPartyRights: outcome("4.保护第三方合法权益", total("notDisclosed.thirdPartyRights")),
  internalAffairs: outcome("5.属于三类内部事务信息", total("notDisclosed.internalAffairs")),
  processInformation: outcome("6.属于四类过程性信息", total("notDisclosed.processInformation")),
  enforcementFile: outcome("7.属于行政执法案卷", total("notDisclosed.enforcementFile")),
  notHeld: outcome("1.本机关不掌握相关政府信息", total("unableToProvide.notHeld")),
  needsCreation: outcome("2.没有现成信息需要另行制作", total("unableToProvide.needsCreation")),
  stillUnclear: outcome("3.补正后申请内容仍不明确", total("unableToProvide.stillUnclear")),
  petition: outcome("1.信访举报投诉类申请", total("notHandled.petition")),
  repeated: outcome("2.重复申请", total("notHandled.repeated")),
  naturalPerson: applicant("自然人申请", ["naturalPerson"]),
  business: applicant("商业企业申请", ["business"]),
  researchInstitute: applicant("科研机构申请", ["researchInstitute"]),
  publicInterestGroup: applicant("社会公益组织申请", ["publicInterestGroup"]),
  legalService: applicant("法律服务机构申请", ["legalService"]),
  organizations: applicant(
    "法人或其他组织申请",
    applicantKeys.filter((key) => key !== "naturalPerson"),
  ),
  reconsideration: proceedings("行政复议总计", ["reconsideration"], "total"),
  ...resultsOf("reconsideration", "行政复议", ["reconsideration"]),
  suits: proceedings("行政诉讼两栏总计之和", suits, "total"),
  ...resultsOf("suits", "行政诉讼两栏", suits),
  directSuit: proceedings("“未经复议直接起诉”总计", ["directSuit"], "total"),
  suitAfterReconsideration: proceedings("“复议后起诉”总计", ["suitAfterReconsideration"], "total"),
  rulesIssued: table2("“规章”的“本年制发件数”", "governmentRules.issued"),
  rulesRepealed: table2("“规章”的“本年废止件数”", "governmentRules.repealed"),
  rulesInForce: table2("“规章”的“现行有效件数”", "governmentRules.inForce"),
  documentsIssued: {
    rule: "N-DOC",
    readings: [
      {
        title: "规范性文件的制发数",
        cells: ["proactive.normativeDocuments.issued", "proactive.normativeDocuments.created"],
      },
    ],
  },
  documentsRepealed: table2("“行政规范性文件”的“本年废止件数”", "normativeDocuments.repealed"),
  documentsInForce: table2("“行政规范性文件”的“现行有效件数”", "normativeDocuments.inForce"),
  licensing: table2("“行政许可”处理决定数量", "licensing.decisions"),
  penalties: table2("“行政处罚”处理决定数量", "penalties.decisions"),
  compulsion: table2("“行政强制”处理决定数量", "compulsion.decisions"),
  fees: { ...table2("“行政事业性收费”收费金额", "administrativeFees.amount"), money: true },
} satisfies Record<string, SubjectData>;

export type ClaimSubject = keyof typeof claimSubjects;

/** The readings of a subject in an edition, with the cells that edition has; none where it has none of them. */
export function readingsOf(subject: ClaimSubject, hasCell: (name: CellName) => boolean): readonly Reading[] {
  const { readings }: SubjectData = claimSubjects[subject];
  return readings.flatMap(({ title, cells }) => {
    const present = cells.filter(hasCell);
    return present.length === 0 ? [] : [{ title, cells: present }];
  });
}
