import { openZip, PackageError, readRelationships, readXml } from "../../packages/index";
import type { ReportContent } from "../report-content";
import { DocxBody } from "./docx-body";
import { describeUnreadable, notWord } from "./describe-unreadable";

/** What a Word file holds, or one sentence for the user saying why it cannot be read. */
export type DocxReading = { readonly content: ReportContent } | { readonly unreadable: string };

/** Word writes the first, WPS and LibreOffice too; "strict" files the second. */
const NAMESPACES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""],
  ["http://purl.org/ooxml/wordprocessingml/main", ""],
]);

/**
 * Reads the text of a .docx from outside: paragraphs and tables of its main part in order, with spans. Deleted
 * text of tracked changes is left out, inserted text is in; headers, footers, notes and pictures are not read.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    const zip = openZip(bytes);
    const main = readRelationships(zip, "").find(({ type }) => type === "officeDocument");
    const path = main?.path ?? "word/document.xml";
    if (!/(^|\/)word\//.test(path)) return { unreadable: notWord };
    const body = new DocxBody();
    readXml(zip, path, {
      namespaces: NAMESPACES,
      open: (name, attributes) => body.open(name, attributes),
      close: (name) => body.close(name),
      text: (text) => body.text(text),
    });
    return { content: { blocks: body.blocks } };
  } catch (error) {
    if (error instanceof PackageError) return { unreadable: describeUnreadable(error, bytes) };
    throw error;
  }
}
