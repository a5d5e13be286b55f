"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.commonOutcomes = void 0;
exports.outcomeRowKeys = outcomeRowKeys;
exports.requestsTable = requestsTable;
const applicants_1 = require("./applicants");
/** Outcomes （一） to （五）, the same in both editions. */
exports.commonOutcomes = [
  { key: "disclosed", label: "（一）予以公开" },
  { key: "partlyDisclosed", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" },
  {
    key: "notDisclosed",
    label: "（三）不予公开",
    items: [
      { key: "stateSecret", label: "1.属于国家秘密" },
      { key: "forbiddenByLaw", label: "2.其他法律行政法规禁止公开" },
      { key: "securityAndStability", label: "3.危及“三安全一稳定”" },
      { key: "thirdPartyRights", label: "4.保护第三方合法权益" },
      { key: "internalAffairs", label: "5.属于三类内部事务信息" },
      { key: "processInformation", label: "6.属于四类过程性信息" },
      { key: "enforcementFile", label: "7.属于行政执法案卷" },
      { key: "administrativeQuery", label: "8.属于行政查询事项" },
    ],
  },
  {
    key: "unableToProvide",
    label: "（四）无法提供",
    items: [
      { key: "notHeld", label: "1.本机关不掌握相关政府信息" },
      { key: "needsCreation", label: "2.没有现成信息需要另行制作" },
      { key: "stillUnclear", label: "3.补正后申请内容仍不明确" },
    ],
  },
  {
    key: "notHandled",
    label: "（五）不予处理",
    items: [
      { key: "petition", label: "1.信访举报投诉类申请" },
      { key: "repeated", label: "2.重复申请" },
      { key: "publication", label: "3.要求提供公开出版物" },
      { key: "massRepeated", label: "4.无正当理由大量反复申请" },
      { key: "confirmation", label: "5.要求行政机关确认或重新出具已获取信息" },
    ],
  },
];
/** The row keys whose figures add up to （七）总计, in printed order. */
function outcomeRowKeys(outcomes) {
  return outcomes.flatMap(
    (outcome) => outcome.items?.map((item) => `${outcome.key}.${item.key}`) ?? [outcome.key],
  );
}
/** Table 三; the editions differ only in the sub-items of （六）其他处理. */
function requestsTable(outcomes) {
  const outcomeRows = outcomes.flatMap(outcomeRowsOf);
  const [firstOutcome, ...otherOutcomes] = [
    ...outcomeRows,
    [label("（七）总计", { columnSpan: 2 }), ...figures("outcomesTotal", "total")],
  ];
  return {
    table: "requests",
    sectionTitle: "三、收到和处理政府信息公开申请情况",
    rows: [
      [
        {
          role: "note",
          text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          rowSpan: 3,
          columnSpan: 3,
        },
        label("申请人情况", { columnSpan: 7 }),
      ],
      [
        label("自然人", { rowSpan: 2 }),
        label("法人或其他组织", { columnSpan: 5 }),
        label("总计", { rowSpan: 2 }),
      ],
      applicants_1.applicants.slice(1).map((applicant) => label(applicant.label)),
      [label("一、本年新收政府信息公开申请数量", { columnSpan: 3 }), ...figures("received")],
      [label("二、上年结转政府信息公开申请数量", { columnSpan: 3 }), ...figures("broughtForward")],
      [label("三、本年度办理结果", { rowSpan: otherOutcomes.length + 1 }), ...(firstOutcome ?? [])],
      ...otherOutcomes,
      [label("四、结转下年度继续办理", { columnSpan: 3 }), ...figures("carriedForward")],
    ],
  };
}
function outcomeRowsOf(outcome) {
  if (!outcome.items) return [[label(outcome.label, { columnSpan: 2 }), ...figures(outcome.key)]];
  const rowSpan = outcome.items.length;
  return outcome.items.map((item, index) => [
    ...(index === 0 ? [label(outcome.label, { rowSpan })] : []),
    label(item.label),
    ...figures(`${outcome.key}.${item.key}`),
  ]);
}
function figures(rowKey, role = "entry") {
  const byApplicant = applicants_1.applicants.map((applicant) => ({
    role,
    name: `requests.${rowKey}.${applicant.key}`,
    kind: "count",
  }));
  return [...byApplicant, { role: "total", name: `requests.${rowKey}.total`, kind: "count" }];
}
function label(text, spans = {}) {
  return { role: "label", text, ...spans };
}
