import type { Session } from "../session";
import type { ExportedFile } from "./exported-file";

const lastOf = new WeakMap<Session, ExportedFile>();

/** The file made last, kept in memory so that it can be fetched again where a download was blocked (P07). */
export function lastExport(session: Session): ExportedFile | undefined {
  return lastOf.get(session);
}

export function keepExport(session: Session, file: ExportedFile): void {
  lastOf.set(session, file);
}
