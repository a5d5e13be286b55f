"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.proactiveTable2021 = void 0;
/** Table 二 of the revised edition: four clauses of article 20 of the regulations. */
exports.proactiveTable2021 = {
  table: "proactive",
  sectionTitle: "二、主动公开政府信息情况",
  rows: [
    band("（一）"),
    labels("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
    documents("规章", "governmentRules"),
    documents("行政规范性文件", "normativeDocuments"),
    band("（五）"),
    wideHeading("本年处理决定数量"),
    decisions("行政许可", "licensing"),
    band("（六）"),
    wideHeading("本年处理决定数量"),
    decisions("行政处罚", "penalties"),
    decisions("行政强制", "compulsion"),
    band("（八）"),
    wideHeading("本年收费金额（单位：万元）"),
    [
      ...labels("行政事业性收费"),
      {
        role: "entry",
        name: "proactive.administrativeFees.amount",
        kind: "amountInTenThousandYuan",
        columnSpan: 3,
      },
    ],
  ],
};
function band(clause) {
  return [{ role: "band", text: `第二十条第${clause}项`, columnSpan: 4 }];
}
function labels(...texts) {
  return texts.map((text) => ({ role: "label", text }));
}
function wideHeading(text) {
  return [...labels("信息内容"), { role: "label", text, columnSpan: 3 }];
}
function documents(text, key) {
  const counts = ["issued", "repealed", "inForce"].map((column) => ({
    role: "entry",
    name: `proactive.${key}.${column}`,
    kind: "count",
  }));
  return [...labels(text), ...counts];
}
function decisions(text, key) {
  return [
    ...labels(text),
    { role: "entry", name: `proactive.${key}.decisions`, kind: "count", columnSpan: 3 },
  ];
}
