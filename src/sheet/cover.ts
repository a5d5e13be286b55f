import { governmentLevelTitles } from "../form/index";

/** Where a workbook stands: being filled, submitted for review, or final. */
export const reportStates = ["草稿", "送审稿", "定稿"] as const;
export type ReportState = (typeof reportStates)[number];

/** The levels of government as the cover prints them, by their names in JSON. */
export const governmentLevels: Readonly<Record<string, string>> = governmentLevelTitles;

/** A level by what 封面 prints of it; undefined for anything else. */
export function governmentLevelPrinted(text: string | undefined): string | undefined {
  return Object.entries(governmentLevels).find(([, label]) => label === text)?.[0];
}

/** The labels of 封面, by which its answers are found again wherever they stand. */
export const coverLabels = {
  unit: "填报单位",
  unitCode: "单位代码",
  governmentLevel: "政府层级",
  year: "报告年度",
  edition: "表样版本",
  contact: "联系人",
  phone: "联系电话",
  state: "状态",
  stamp: "核验码",
  ledgerReceived: "台账新收数",
  ledgerAnswered: "台账办结数",
  head: "单位负责人",
  reviewer: "审核人",
  compiler: "填表人",
  reportDate: "报出日期",
} as const;

export type CoverField = keyof typeof coverLabels;

/** What 封面 says, as text; a blank answer is absent. */
export type Cover = Partial<Record<CoverField, string>>;
