import { stampOf } from "../figures/index";
import type { Body } from "./body";
import type { Collection } from "./collect";
import type { CollectedFile, FileState } from "./collected-file";
import { nameKey } from "./name-key";
import { ourNote, words } from "./wording";

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
  readonly received?: string;
  readonly returned?: string;
  /** 限期改正, written by the office. */
  readonly deadline?: string;
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
  readonly usable: number;
  readonly returned: number;
}

/**
 * 台账 after a collection: what was written before stays, and what this collection shows is added. Without a list the
 * units whose files came, now or before, are its bodies. A body that is on the list no longer keeps its row.
 */
export function keepLedger(
  before: readonly LedgerEntry[],
  collection: Collection,
  today: Date,
): LedgerEntry[] {
  const { roster } = collection;
  const known = new Map(before.map((entry) => [nameKey(entry.body.name), entry]));
  const bodies = [...collection.bodies];
  const named = new Set(bodies.map(({ name }) => nameKey(name)));
  const others = before.filter(({ body }) => !named.has(nameKey(body.name)));
  if (!roster) bodies.push(...others.map(({ body }) => body));
  const filesOf = new Map<string, CollectedFile[]>();
  for (const file of collection.files) {
    const key = nameKey(file.unit);
    filesOf.set(key, [...(filesOf.get(key) ?? []), file]);
  }
  const entries = bodies.map((body) => {
    const key = nameKey(body.name);
    return entryOf(body, known.get(key), filesOf.get(key) ?? [], dayText(today));
  });
  // Only a list says that a body is none of its own.
  const gone = roster ? others : [];
  return [
    ...entries,
    ...gone.map((entry): LedgerEntry => ({
      ...entry,
      body: { ...entry.body, mustReport: false },
      state: "不在报送名单",
    })),
  ];
}

/** The bodies that were counted when 台账 was last written, but not by this collection: their files were not chosen. */
export function noLongerCounted(before: readonly LedgerEntry[], now: readonly LedgerEntry[]): string[] {
  const counted = new Set(now.flatMap(({ body, state }) => (state === "未报" ? [nameKey(body.name)] : [])));
  return before
    .filter(({ body, state }) => deciding.some((each) => each === state) && counted.has(nameKey(body.name)))
    .map(({ body }) => body.name);
}

/** 限期改正 of those whose report is returned; a day the office wrote for one of them stays. */
export function withDeadline(entries: readonly LedgerEntry[], deadline: string): LedgerEntry[] {
  return entries.map((entry) => {
    const isReturned = entry.state === "退回" || entry.state === "表样被改动";
    return deadline !== "" && isReturned && entry.deadline === undefined ? { ...entry, deadline } : entry;
  });
}

/** The counts on top of 台账. */
export function countLedger(entries: readonly LedgerEntry[]): LedgerCounts {
  const due = entries.filter(({ body }) => body.mustReport).length;
  const missing = entries.filter(({ state }) => state === "未报").length;
  const count = (...states: LedgerState[]) => entries.filter(({ state }) => states.includes(state)).length;
  return {
    due,
    reported: due - missing,
    missing,
    usable: count("可汇总"),
    returned: count("退回", "表样被改动"),
  };
}

/** The states of the file that speaks for its unit. */
const deciding: readonly FileState[] = ["可汇总", "退回", "表样被改动"];

function entryOf(
  body: Body,
  before: LedgerEntry | undefined,
  files: readonly CollectedFile[],
  today: string,
): LedgerEntry {
  const counts = files.find(({ state }) => deciding.includes(state));
  const kept = withoutOurNote(before ?? { body, state: "" });
  const known = { ...(kept.body.contact !== undefined && { contact: kept.body.contact }), ...body };
  if (!counts) {
    const [other] = files;
    const state = body.mustReport ? "未报" : "";
    const note = other && words.cameAs(other.received.file, other.state, other.reason);
    // What the office wrote is not written over: what became of the file stands in 收件清单, too.
    return { ...kept, body: known, state, ...(note !== undefined && kept.note === undefined && { note }) };
  }
  const stamp = counts.read && stampOf(counts.read.report);
  const isNew = stamp !== kept.stamp;
  const { modified } = counts.received;
  const arrived = modified === undefined ? today : dayText(new Date(modified));
  const cameBack = kept.returned !== undefined && isNew && kept.stamp !== undefined;
  const { accepted: acceptedBefore, returned: returnedBefore, resubmitted: cameBackBefore, ...rest } = kept;
  const isUsable = counts.state === "可汇总";
  const returned = isUsable ? returnedBefore : isNew || returnedBefore === undefined ? today : returnedBefore;
  const accepted = !isUsable ? undefined : isNew || acceptedBefore === undefined ? today : acceptedBefore;
  const resubmitted = cameBack ? arrived : cameBackBefore;
  return {
    ...rest,
    body: known,
    state: counts.state,
    file: counts.received.file,
    ...(stamp !== undefined && { stamp }),
    received: kept.received ?? arrived,
    ...(returned !== undefined && { returned }),
    ...(resubmitted !== undefined && { resubmitted }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** A note of ours speaks of the files of one collection only. */
function withoutOurNote(entry: LedgerEntry): LedgerEntry {
  const { note, ...rest } = entry;
  return note === undefined || note.startsWith(ourNote) ? rest : entry;
}

/** A day in local time: 2025-02-10. */
function dayText(day: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Days from one day until the office's own report is due, on 20 February of the year after; below 0 it is overdue. */
export function daysUntilDue(year: number, today: Date): number {
  const due = Date.UTC(year + 1, dueDay.month - 1, dueDay.day);
  return Math.round((due - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 86_400_000);
}

/** Source: 《政府信息公开条例》第四十九条 and the notices: a district's report is out by 20 February. */
export const dueDay = { month: 2, day: 20 } as const;
