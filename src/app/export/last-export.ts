import type { Session } from "../session";
import type { ExportedFile } from "./exported-file";

const lastOf = new WeakMap<Session, { readonly document: number; readonly file: ExportedFile }>();

/**
 * The file made last of the document that is open, kept in memory so that it can be fetched again where a download was
 * blocked (P07).
 */
export function lastExport(session: Session): ExportedFile | undefined {
  const last = lastOf.get(session);
  return last?.document === session.workbook.document ? last.file : undefined;
}

export function keepExport(session: Session, file: ExportedFile): void {
  lastOf.set(session, { document: session.workbook.document, file });
}
