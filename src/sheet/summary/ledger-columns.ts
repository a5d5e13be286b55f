import { governmentLevelTitles } from "../../form/index";
import { bodyKindTitles } from "../../consolidation/index";
import type { Body, LedgerEntry } from "../../collection/index";

type BodyField = "name" | "code" | "kind" | "level" | "contact" | "mustReport";
/** What a column of 台账 holds. */
export type LedgerField = BodyField | Exclude<keyof LedgerEntry, "body">;

interface LedgerColumn {
  readonly field: LedgerField;
  readonly head: string;
  /** Points. */
  readonly width: number;
  /** The office writes it; the others come from the list and the files. */
  readonly free?: true;
}

/** The columns of 台账 in order. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { field: "name", head: "单位名称", width: 150 },
  { field: "code", head: "代码", width: 60 },
  { field: "kind", head: "类别", width: 62 },
  { field: "level", head: "层级", width: 72 },
  { field: "contact", head: "联系人", width: 80, free: true },
  { field: "mustReport", head: "必报", width: 34 },
  { field: "state", head: "状态", width: 66 },
  { field: "file", head: "计入的文件", width: 150 },
  { field: "stamp", head: "核验码", width: 66 },
  { field: "received", head: "收到日期", width: 74 },
  { field: "returned", head: "退回日期", width: 74 },
  { field: "deadline", head: "限期改正", width: 74, free: true },
  { field: "resubmitted", head: "重报日期", width: 74 },
  { field: "accepted", head: "接收日期", width: 74 },
  { field: "publishedOn", head: "公布日期", width: 74, free: true },
  { field: "publishedAt", head: "公布网址", width: 120, free: true },
  { field: "correction", head: "电话更正内容", width: 150, free: true },
  { field: "correctedBy", head: "更正人", width: 56, free: true },
  { field: "correctedOn", head: "更正日期", width: 74, free: true },
  { field: "note", head: "备注", width: 180, free: true },
];

/** What 台账 prints in one column of one body's row; undefined leaves it blank. */
export function ledgerText(entry: LedgerEntry, field: LedgerField): string | undefined {
  const { body } = entry;
  const ofBody: Readonly<Record<BodyField, (body: Body) => string | undefined>> = {
    name: ({ name }) => name,
    code: ({ code }) => code,
    kind: ({ kind }) => bodyKindTitles[kind],
    level: ({ level }) => level && governmentLevelTitles[level],
    contact: ({ contact }) => contact,
    mustReport: ({ mustReport }) => (mustReport ? "是" : "否"),
  };
  const text = isBodyField(field) ? ofBody[field](body) : entry[field];
  return text === "" ? undefined : text;
}

function isBodyField(field: LedgerField): field is BodyField {
  return ["name", "code", "kind", "level", "contact", "mustReport"].includes(field);
}
