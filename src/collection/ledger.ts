import type { Body } from "./body";
import type { FileState } from "./collected-file";

/** How a body's report stands; "" for one that need not report and has not. */
export type LedgerState = FileState | "未报" | "";

/** What is written of one body's report in 台账. Days are YYYY-MM-DD, or as the office wrote them. */
export interface LedgerEntry {
  readonly body: Body;
  readonly state: LedgerState;
  /** The file that counts. */
  readonly file?: string;
  /** 核验码 of the report that counts. */
  readonly stamp?: string;
  /** When its first report came. */
  readonly received?: string;
  /** Every day on which a version was returned, apart by 、. */
  readonly returned?: string;
  /** 限期改正 of the version that is returned, as given or written by the office. */
  readonly deadline?: string;
  /** Every day on which another version came, apart by 、. */
  readonly resubmitted?: string;
  readonly accepted?: string;
  readonly publishedOn?: string;
  readonly publishedAt?: string;
  /** 电话更正: what, who and when. It changes no figure; the unit sends its report again, or an adjustment is made. */
  readonly correction?: string;
  readonly correctedBy?: string;
  readonly correctedOn?: string;
  readonly note?: string;
}

/** 应报 / 已报 / 未报 and what became of what came. */
export interface LedgerCounts {
  readonly due: number;
  readonly reported: number;
  readonly missing: number;
  /** 计入合计. */
  readonly counted: number;
  /** Of those, the ones that need not have reported. */
  readonly voluntary: number;
  /** 垂管 whose report came and is in order; it is not in the sum. */
  readonly vertical: number;
  readonly returned: number;
}

/** 限期改正 of those whose report is returned; a day the office wrote for one of them stays. */
export function withDeadline(entries: readonly LedgerEntry[], deadline: string): LedgerEntry[] {
  return entries.map((entry) => {
    const isReturned = entry.state === "退回" || entry.state === "表样被改动";
    return deadline !== "" && isReturned && entry.deadline === undefined ? { ...entry, deadline } : entry;
  });
}

/** The bodies whose reports are in the sum, by the same rule as `consolidate`: no 垂管, and one government itself. */
export function countedBodies(entries: readonly LedgerEntry[]): Body[] {
  const counted: Body[] = [];
  for (const { body, state } of entries) {
    if (state !== "可汇总" || body.kind === "vertical") continue;
    if (body.kind === "government" && counted.some(({ kind }) => kind === "government")) continue;
    counted.push(body);
  }
  return counted;
}

/** The counts on top of 台账. */
export function countLedger(entries: readonly LedgerEntry[]): LedgerCounts {
  const due = entries.filter(({ body }) => body.mustReport).length;
  const missing = entries.filter(({ state }) => state === "未报").length;
  const counted = countedBodies(entries);
  return {
    due,
    reported: due - missing,
    missing,
    counted: counted.length,
    voluntary: counted.filter(({ mustReport }) => !mustReport).length,
    vertical: entries.filter(({ state, body }) => state === "可汇总" && body.kind === "vertical").length,
    returned: entries.filter(({ state }) => state === "退回" || state === "表样被改动").length,
  };
}

/** Days from one day until the office's own report is due, on 20 February of the year after; below 0 it is overdue. */
export function daysUntilDue(year: number, today: Date): number {
  const due = Date.UTC(year + 1, dueDay.month - 1, dueDay.day);
  return Math.round((due - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 86_400_000);
}

/** Source: 《政府信息公开条例》第四十九条 and the notices: a district's report is out by 20 February. */
export const dueDay = { month: 2, day: 20 } as const;
