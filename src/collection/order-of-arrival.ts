import type { ReceivedFile } from "./received-file";
import { dayOf } from "./spoken-day";
import { words } from "./wording";

/** Files of one unit's year, the one that counts first, and why it does. */
export interface Arrivals<T> {
  readonly files: readonly T[];
  readonly because: string;
}

/**
 * Puts files of one unit's year in order, the latest first: by 报出日期 where all state one and they differ, else by
 * the time of the file, else by name, so that the order never hangs on the order of reading.
 */
export function latestFirst<T extends { readonly received: ReceivedFile }>(files: readonly T[]): Arrivals<T> {
  const dayOfFile = ({ received: { reading } }: T) =>
    reading.kind === "report" ? dayOf(reading.reportDate) : undefined;
  const timeOfFile = ({ received }: T) => received.modified;
  const keys = [
    { of: dayOfFile, because: words.byReportDate },
    { of: timeOfFile, because: words.byFileTime },
  ];
  const byName = [...files].sort((a, b) => (a.received.file < b.received.file ? 1 : -1));
  for (const { of, because } of keys) {
    const values = files.map(of);
    if (values.some((value) => value === undefined)) continue;
    const latest = values.map(Number).reduce((most, value) => Math.max(most, value));
    // What does not tell the latest from the next is no reason.
    if (values.filter((value) => value === latest).length > 1) continue;
    return { files: byName.sort((a, b) => Number(of(b)) - Number(of(a))), because };
  }
  return { files: byName, because: words.byFileName };
}
