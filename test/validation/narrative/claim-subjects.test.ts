import { figurePlaces, formOf, type EditionId } from "../../../src/form/index";
import {
  claimSubjects,
  readingsOf,
  type ClaimSubject,
} from "../../../src/validation/narrative/claim-subjects";

const editions: readonly EditionId[] = ["2019", "2021"];

/** Per reading its title and what the form prints beside and above each of its cells: 二、上年结转…数量|总计. */
function readings(edition: EditionId, subject: ClaimSubject): (readonly [string, readonly string[]])[] {
  const places = figurePlaces(formOf(edition));
  const labels = (name: string) => {
    const place = places.get(name);
    return `${place?.rowLabels.join("/")}|${place?.columnLabels.join("/")}`;
  };
  return readingsOf(subject, (name) => places.has(name)).map(({ title, cells }) => [
    title,
    cells.map(labels),
  ]);
}

const received = "一、本年新收政府信息公开申请数量";
const broughtForward = "二、上年结转政府信息公开申请数量";
const newRequests = ["本年新收", [`${received}|总计`]] as const;
const allRequests = ["本年新收加上年结转", [`${received}|总计`, `${broughtForward}|总计`]] as const;
const done = ["本年度办理结果总计", ["三、本年度办理结果/（七）总计|总计"]] as const;

describe.each(editions)("in table three of %s", (edition) => {
  test.each<[ClaimSubject, readonly (readonly [string, readonly string[]])[]]>([
    ["received", [newRequests, allRequests]],
    ["newlyReceived", [newRequests]],
    ["dealtWith", [newRequests, allRequests, done]],
    ["answered", [done]],
    ["broughtForward", [["上年结转", [`${broughtForward}|总计`]]]],
    ["carriedForward", [["结转下年度继续办理", ["四、结转下年度继续办理|总计"]]]],
  ])("%s may mean each of %j", (subject, expected) => {
    expect(readings(edition, subject)).toEqual(expected);
  });

  const disclosed = "（一）予以公开";
  const partly = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
  const notDisclosed = [
    "（三）不予公开/1.属于国家秘密",
    "（三）不予公开/2.其他法律行政法规禁止公开",
    "（三）不予公开/3.危及“三安全一稳定”",
    "（三）不予公开/4.保护第三方合法权益",
    "（三）不予公开/5.属于三类内部事务信息",
    "（三）不予公开/6.属于四类过程性信息",
    "（三）不予公开/7.属于行政执法案卷",
    "（三）不予公开/8.属于行政查询事项",
  ];
  const unableToProvide = [
    "（四）无法提供/1.本机关不掌握相关政府信息",
    "（四）无法提供/2.没有现成信息需要另行制作",
    "（四）无法提供/3.补正后申请内容仍不明确",
  ];
  const notHandled = [
    "（五）不予处理/1.信访举报投诉类申请",
    "（五）不予处理/2.重复申请",
    "（五）不予处理/3.要求提供公开出版物",
    "（五）不予处理/4.无正当理由大量反复申请",
    "（五）不予处理/5.要求行政机关确认或重新出具已获取信息",
  ];

  test.each<[ClaimSubject, string, string[]]>([
    ["disclosed", "（一）予以公开", [disclosed]],
    ["partlyDisclosed", "（二）部分公开", [partly]],
    ["disclosedOrPartly", "（一）予以公开与（二）部分公开之和", [disclosed, partly]],
    ["notDisclosed", "（三）不予公开各项之和", notDisclosed],
    ["unableToProvide", "（四）无法提供各项之和", unableToProvide],
    ["notHandled", "（五）不予处理各项之和", notHandled],
    ["stateSecret", "1.属于国家秘密", ["（三）不予公开/1.属于国家秘密"]],
    ["thirdPartyRights", "4.保护第三方合法权益", ["（三）不予公开/4.保护第三方合法权益"]],
    ["internalAffairs", "5.属于三类内部事务信息", ["（三）不予公开/5.属于三类内部事务信息"]],
    ["processInformation", "6.属于四类过程性信息", ["（三）不予公开/6.属于四类过程性信息"]],
    ["enforcementFile", "7.属于行政执法案卷", ["（三）不予公开/7.属于行政执法案卷"]],
    ["notHeld", "1.本机关不掌握相关政府信息", ["（四）无法提供/1.本机关不掌握相关政府信息"]],
    ["needsCreation", "2.没有现成信息需要另行制作", ["（四）无法提供/2.没有现成信息需要另行制作"]],
    ["stillUnclear", "3.补正后申请内容仍不明确", ["（四）无法提供/3.补正后申请内容仍不明确"]],
    ["petition", "1.信访举报投诉类申请", ["（五）不予处理/1.信访举报投诉类申请"]],
    ["repeated", "2.重复申请", ["（五）不予处理/2.重复申请"]],
  ])("%s is the result %s, of all who asked", (subject, title, rows) => {
    expect(readings(edition, subject)).toEqual([
      [title, rows.map((row) => `三、本年度办理结果/${row}|总计`)],
    ]);
  });

  test.each<[ClaimSubject, string, string[]]>([
    ["naturalPerson", "自然人", ["自然人"]],
    ["business", "商业企业", ["法人或其他组织/商业企业"]],
    ["researchInstitute", "科研机构", ["法人或其他组织/科研机构"]],
    ["publicInterestGroup", "社会公益组织", ["法人或其他组织/社会公益组织"]],
    ["legalService", "法律服务机构", ["法人或其他组织/法律服务机构"]],
    [
      "organizations",
      "法人或其他组织",
      [
        "法人或其他组织/商业企业",
        "法人或其他组织/科研机构",
        "法人或其他组织/社会公益组织",
        "法人或其他组织/法律服务机构",
        "法人或其他组织/其他",
      ],
    ],
  ])("%s is what %s asked this year, with or without what was left", (subject, title, columns) => {
    const fresh = columns.map((column) => `${received}|${column}`);
    const left = columns.map((column) => `${broughtForward}|${column}`);
    expect(readings(edition, subject)).toEqual([
      [`本年新收的${title}申请`, fresh],
      [`本年新收加上年结转的${title}申请`, [...fresh, ...left]],
    ]);
  });
});

test("其他处理 is one row in 2019 and the sum of three in 2021", () => {
  expect(readings("2019", "otherwiseHandled")).toEqual([
    ["（六）其他处理", ["三、本年度办理结果/（六）其他处理|总计"]],
  ]);
  const rows = [
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.其他",
  ];
  expect(readings("2021", "otherwiseHandled")).toEqual([
    ["（六）其他处理", rows.map((row) => `三、本年度办理结果/（六）其他处理/${row}|总计`)],
  ]);
});

describe.each(editions)("in table four of %s", (edition) => {
  const direct = "行政诉讼/未经复议直接起诉";
  const after = "行政诉讼/复议后起诉";
  test.each<[ClaimSubject, string, string[]]>([
    ["reconsideration", "行政复议总计", ["行政复议/总计"]],
    ["reconsideration.upheld", "行政复议“结果维持”", ["行政复议/结果维持"]],
    ["reconsideration.corrected", "行政复议“结果纠正”", ["行政复议/结果纠正"]],
    ["reconsideration.otherResult", "行政复议“其他结果”", ["行政复议/其他结果"]],
    ["reconsideration.pending", "行政复议“尚未审结”", ["行政复议/尚未审结"]],
    ["suits", "行政诉讼两栏总计之和", [`${direct}/总计`, `${after}/总计`]],
    ["suits.upheld", "行政诉讼两栏“结果维持”", [`${direct}/结果维持`, `${after}/结果维持`]],
    ["suits.corrected", "行政诉讼两栏“结果纠正”", [`${direct}/结果纠正`, `${after}/结果纠正`]],
    ["suits.otherResult", "行政诉讼两栏“其他结果”", [`${direct}/其他结果`, `${after}/其他结果`]],
    ["suits.pending", "行政诉讼两栏“尚未审结”", [`${direct}/尚未审结`, `${after}/尚未审结`]],
    ["directSuit", "“未经复议直接起诉”总计", [`${direct}/总计`]],
    ["suitAfterReconsideration", "“复议后起诉”总计", [`${after}/总计`]],
  ])("%s is %s", (subject, title, columns) => {
    expect(readings(edition, subject)).toEqual([[title, columns.map((column) => `|${column}`)]]);
  });
});

describe("in table two", () => {
  test.each<[ClaimSubject, string, string]>([
    ["rulesIssued", "“规章”的“本年制发件数”", "规章|本年制发件数"],
    ["rulesRepealed", "“规章”的“本年废止件数”", "规章|本年废止件数"],
    ["rulesInForce", "“规章”的“现行有效件数”", "规章|现行有效件数"],
    ["documentsIssued", "规范性文件的制发数", "行政规范性文件|本年制发件数"],
    ["documentsRepealed", "“行政规范性文件”的“本年废止件数”", "行政规范性文件|本年废止件数"],
    ["documentsInForce", "“行政规范性文件”的“现行有效件数”", "行政规范性文件|现行有效件数"],
    ["licensing", "“行政许可”处理决定数量", "行政许可|本年处理决定数量"],
    ["penalties", "“行政处罚”处理决定数量", "行政处罚|本年处理决定数量"],
    ["compulsion", "“行政强制”处理决定数量", "行政强制|本年处理决定数量"],
    ["fees", "“行政事业性收费”收费金额", "行政事业性收费|本年收费金额（单位：万元）"],
  ])("of 2021 %s is %s", (subject, title, cell) => {
    expect(readings("2021", subject)).toEqual([[title, [cell]]]);
  });

  test.each<[ClaimSubject, string, string]>([
    ["documentsIssued", "规范性文件的制发数", "规范性文件|本年新制作数量"],
    ["licensing", "“行政许可”处理决定数量", "行政许可|处理决定数量"],
    ["penalties", "“行政处罚”处理决定数量", "行政处罚|处理决定数量"],
    ["compulsion", "“行政强制”处理决定数量", "行政强制|处理决定数量"],
  ])("of 2019 %s is %s", (subject, title, cell) => {
    expect(readings("2019", subject)).toEqual([[title, [cell]]]);
  });

  test.each<ClaimSubject>(["documentsRepealed", "documentsInForce", "rulesRepealed", "rulesInForce", "fees"])(
    "of 2019 nothing is %s, for it has no such column",
    (subject) => {
      expect(readings("2019", subject)).toEqual([]);
    },
  );
});

test.each<[string, ClaimSubject[]]>([
  ["N-RECV", ["received", "newlyReceived", "dealtWith"]],
  ["N-DONE", ["answered"]],
  ["N-CARRY", ["broughtForward", "carriedForward"]],
  ["N-GRP", ["disclosed", "disclosedOrPartly", "notDisclosed", "otherwiseHandled", "petition"]],
  ["N-KIND", ["naturalPerson", "business", "organizations"]],
  ["N-REV", ["reconsideration", "reconsideration.upheld", "reconsideration.pending"]],
  ["N-LIT", ["suits", "suits.corrected", "directSuit", "suitAfterReconsideration"]],
  ["N-DOC", ["rulesIssued", "rulesRepealed", "rulesInForce"]],
  ["N-DOC", ["documentsIssued", "documentsRepealed", "documentsInForce"]],
  ["N-DOC", ["licensing", "penalties", "compulsion", "fees"]],
])("%s is the rule for %j", (rule, subjects) => {
  expect(subjects.map((subject) => claimSubjects[subject].rule)).toEqual(subjects.map(() => rule));
});

test("of all subjects only fees are money", () => {
  const money = Object.entries(claimSubjects).filter(([, data]) => "money" in data && data.money === true);
  expect(money.map(([subject]) => subject)).toEqual(["fees"]);
});
