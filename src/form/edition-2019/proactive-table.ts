import type { FormCell, FormTable } from "../form";
import type { CellKind } from "../names";

/** Table 二 of the trial edition: five clauses of article 20 of the regulations. */
export const proactiveTable2019: FormTable = {
  table: "proactive",
  sectionTitle: "二、主动公开政府信息情况",
  rows: [
    band("（一）"),
    labels("信息内容", "本年新\n制作数量", "本年新\n公开数量", "对外公开总数量"),
    documents("规章", "governmentRules"),
    documents("规范性文件", "normativeDocuments"),
    band("（五）"),
    labels("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    items("行政许可", "licensing"),
    items("其他对外管理服务事项", "otherServices"),
    band("（六）"),
    labels("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    items("行政处罚", "penalties"),
    items("行政强制", "compulsion"),
    band("（八）"),
    [...labels("信息内容", "上一年项目数量"), { role: "label", text: "本年增/减", columnSpan: 2 }],
    [
      ...labels("行政事业性收费"),
      entry("administrativeFees.previousItems"),
      { ...entry("administrativeFees.change", "signedCount"), columnSpan: 2 },
    ],
    band("（九）"),
    [...labels("信息内容", "采购项目数量"), { role: "label", text: "采购总金额", columnSpan: 2 }],
    [
      ...labels("政府集中采购"),
      entry("procurement.projects"),
      { ...entry("procurement.amount", "amount"), columnSpan: 2 },
    ],
  ],
};

function band(clause: string): FormCell[] {
  return [{ role: "band", text: `第二十条第${clause}项`, columnSpan: 4 }];
}

function labels(...texts: string[]): FormCell[] {
  return texts.map((text) => ({ role: "label", text }));
}

function documents(text: string, key: string): FormCell[] {
  return [
    ...labels(text),
    entry(`${key}.created`),
    entry(`${key}.newlyPublished`),
    entry(`${key}.published`),
  ];
}

function items(text: string, key: string): FormCell[] {
  return [
    ...labels(text),
    entry(`${key}.previousItems`),
    entry(`${key}.change`, "signedCount"),
    entry(`${key}.decisions`),
  ];
}

function entry(key: string, kind: CellKind = "count"): FormCell {
  return { role: "entry", name: `proactive.${key}`, kind };
}
