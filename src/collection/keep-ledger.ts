import { stampOf } from "../figures/index";
import type { Body } from "./body";
import type { Collection } from "./collect";
import type { CollectedFile, FileState } from "./collected-file";
import type { LedgerEntry } from "./ledger";
import { nameKey } from "./name-key";
import { ourNote, words } from "./wording";

/**
 * 台账 after a collection: what was written before stays, and what this collection shows is added. Without a list the
 * units whose files came, now or before, are its bodies. A body that is on the list no longer keeps its row; one whose
 * name changed is known by its code.
 */
export function keepLedger(
  before: readonly LedgerEntry[],
  collection: Collection,
  today: Date,
): LedgerEntry[] {
  const { roster } = collection;
  const find = finderIn(before);
  const bodies = [...collection.bodies];
  const kept = new Set(bodies.map(find));
  const others = before.filter((entry) => !kept.has(entry));
  if (!roster) for (const { body } of others) bodies.push(body);
  const filesOf = new Map<string, CollectedFile[]>();
  for (const file of collection.files) {
    const key = nameKey(file.unit);
    filesOf.set(key, [...(filesOf.get(key) ?? []), file]);
  }
  const entries = bodies.map((body) =>
    entryOf(body, find(body), filesOf.get(nameKey(body.name)) ?? [], dayText(today)),
  );
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
  const find = finderIn(before);
  return now.flatMap(({ body, state }) => {
    const earlier = state === "未报" ? find(body)?.state : undefined;
    return deciding.some((each) => each === earlier) ? [body.name] : [];
  });
}

/** The bodies whose report is another than 台账 knew, while nothing was chosen to compare it with. */
export function notCompared(
  before: readonly LedgerEntry[],
  now: readonly LedgerEntry[],
  files: readonly CollectedFile[],
): string[] {
  const find = finderIn(before);
  const compared = new Set(files.flatMap(({ unit, earlier }) => (earlier ? [nameKey(unit)] : [])));
  return now.flatMap(({ body, stamp }) => {
    const known = find(body)?.stamp;
    const isAnew = known !== undefined && stamp !== undefined && stamp !== known;
    return isAnew && !compared.has(nameKey(body.name)) ? [body.name] : [];
  });
}

/** The row a body had in 台账: that of its code, else that of its name. */
function finderIn(before: readonly LedgerEntry[]): (body: Body) => LedgerEntry | undefined {
  const byName = new Map(before.map((entry) => [nameKey(entry.body.name), entry]));
  const byCode = new Map(
    before.flatMap((entry) => (entry.body.code === undefined ? [] : [[nameKey(entry.body.code), entry]])),
  );
  return ({ name, code }) => byCode.get(nameKey(code ?? "")) ?? byName.get(nameKey(name));
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
  const arrived = arrivalOf(counts, today);
  const ofUnit = files.filter(({ received }) => counts.sameUnit?.includes(received.file) === true);
  const [first = arrived] = ofUnit.map((file) => arrivalOf(file, today)).sort();
  const isKnown = kept.stamp !== undefined;
  const isNew = isKnown ? isAnother(kept, counts, { stamp, arrived }) : true;
  const cameAgain = isKnown ? isNew : hasEarlier(counts, { stamp, isLater: arrived > first });
  const { accepted: acceptedBefore, deadline: deadlineBefore, returned: returnedBefore, ...rest } = kept;
  const isUsable = counts.state === "可汇总";
  const isReturned = !isUsable && (isNew || returnedBefore === undefined);
  const returned = isReturned ? withDay(returnedBefore, today) : returnedBefore;
  const accepted = !isUsable ? undefined : isNew || acceptedBefore === undefined ? today : acceptedBefore;
  // A version that is returned anew has a deadline of its own, not the one its predecessor has let pass.
  const deadline = isKnown && isNew && !isUsable ? undefined : deadlineBefore;
  const resubmitted = cameAgain ? withDay(kept.resubmitted, arrived) : kept.resubmitted;
  return {
    ...rest,
    body: known,
    state: counts.state,
    file: counts.received.file,
    ...(stamp !== undefined && { stamp }),
    received: kept.received ?? first,
    ...(returned !== undefined && { returned }),
    ...(deadline !== undefined && { deadline }),
    ...(resubmitted !== undefined && { resubmitted }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** The version that counts, as it is told from the one 台账 knows. */
interface Version {
  readonly stamp: string | undefined;
  readonly arrived: string;
}

/** Another report, or the same one in a sound file after it was returned for its form. */
function isAnother(
  kept: LedgerEntry,
  { state, received }: CollectedFile,
  { stamp, arrived }: Version,
): boolean {
  if (stamp !== kept.stamp) return true;
  if (state === kept.state) return false;
  return received.file !== kept.file || arrived !== lastDay(kept.resubmitted ?? kept.received);
}

/** Whether the unit had handed in another file before, not the same once more. */
function hasEarlier(
  { earlier }: CollectedFile,
  { stamp, isLater }: { readonly stamp: string | undefined; readonly isLater: boolean },
): boolean {
  return earlier !== undefined && (isLater || stampOf(earlier.read.report) !== stamp);
}

function arrivalOf({ received: { modified } }: CollectedFile, today: string): string {
  return modified === undefined ? today : dayText(new Date(modified));
}

const betweenDays = "、";

/** A further day behind those that stand there, so that the first is not lost. */
function withDay(days: string | undefined, day: string): string {
  return days === undefined || lastDay(days) === day ? (days ?? day) : `${days}${betweenDays}${day}`;
}

function lastDay(days: string | undefined): string | undefined {
  const each = days?.split(betweenDays);
  return each?.[each.length - 1];
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
