import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A .docx with its body changed as text: what an edit in Word comes to, for tests that need no Word. */
export function withBody(docx: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const path = "word/document.xml";
  const body = strFromU8(parts[path] ?? new Uint8Array());
  const changed = change(body);
  if (changed === body) throw new Error("The change met nothing in the document");
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

/** A paragraph as Word writes one. */
export const wordParagraph = (text: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
