import { isOle, listOleEntries } from "./list-ole-entries";

/**
 * What a file is by its first bytes, since names lie: units send scans named .xlsx. `oldWorkbook` is .xls and WPS .et,
 * `oldDocument` .doc and WPS .wps, `encrypted` an Office file with a password to open; `text` may be .csv.
 */
export type FileFormat =
  | "empty"
  | "zip"
  | "encrypted"
  | "oldWorkbook"
  | "oldDocument"
  | "oldPresentation"
  | "ole"
  | "pdf"
  | "rtf"
  | "image"
  | "archive"
  | "html"
  | "mailPage"
  | "xml"
  | "text"
  | "unknown";

const MAGIC: readonly [FileFormat, readonly number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["archive", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

export function recogniseFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  if (isOle(bytes)) return recogniseOle(bytes);
  const magic = MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return magic ? magic[0] : recogniseText(bytes);
}

function recogniseOle(bytes: Uint8Array): FileFormat {
  const names = new Set(listOleEntries(bytes));
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted";
  if (names.has("Workbook") || names.has("Book")) return "oldWorkbook";
  if (names.has("WordDocument")) return "oldDocument";
  return names.has("PowerPoint Document") ? "oldPresentation" : "ole";
}

function recogniseText(bytes: Uint8Array): FileFormat {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 4096);
  if (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return "unknown";
  const label = wide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const start = new TextDecoder(label).decode(head).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<table|<meta)/.test(start)) return "html";
  if (start.startsWith("mime-version:")) return "mailPage";
  return start.startsWith("<") ? "xml" : "text";
}
