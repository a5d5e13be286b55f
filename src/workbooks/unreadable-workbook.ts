import type { FileFormat, PackageFault } from "../packages/index";
import { faultSentences, formatSentences } from "./wording";

/**
 * Why a file cannot be read as a workbook: a fault of the package, what the file is instead (`IS_…`), or a workbook
 * beyond what a report can be.
 */
export type UnreadableCode =
  | PackageFault
  | "EMPTY"
  | "ENCRYPTED"
  | "IS_OLD_WORKBOOK"
  | "IS_OLD_DOCUMENT"
  | "IS_DOCUMENT"
  | "IS_PRESENTATION"
  | "IS_BINARY_WORKBOOK"
  | "IS_OPENDOCUMENT"
  | "IS_OFD"
  | "IS_NUMBERS"
  | "IS_PDF"
  | "IS_IMAGE"
  | "IS_ARCHIVE"
  | "IS_WEB_PAGE"
  | "IS_XML"
  | "IS_TEXT"
  | "UNKNOWN_FORMAT"
  | "NO_SHEETS"
  | "TOO_MANY_SHEETS"
  | "TOO_MANY_CELLS"
  | "TOO_SCATTERED"
  | "TEXT_TOO_LONG"
  | "BAD_REFERENCE"
  | "CELL_TWICE"
  | "ARRAY_FORMULA";

/** A file that cannot be read as a workbook. `message` is a Chinese sentence for the user: what it is, what to do. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableWorkbook";
  }
}

/** The error for a package that cannot be read. */
export function unreadableFor(fault: PackageFault): UnreadableWorkbook {
  return new UnreadableWorkbook(fault, faultSentences[fault]);
}

const formatCodes: Readonly<Record<Exclude<FileFormat, "zip">, UnreadableCode>> = {
  empty: "EMPTY",
  encrypted: "ENCRYPTED",
  oldWorkbook: "IS_OLD_WORKBOOK",
  oldDocument: "IS_OLD_DOCUMENT",
  oldPresentation: "IS_PRESENTATION",
  ole: "UNKNOWN_FORMAT",
  pdf: "IS_PDF",
  rtf: "IS_OLD_DOCUMENT",
  image: "IS_IMAGE",
  archive: "IS_ARCHIVE",
  html: "IS_WEB_PAGE",
  mailPage: "IS_WEB_PAGE",
  xml: "IS_XML",
  text: "IS_TEXT",
  unknown: "UNKNOWN_FORMAT",
};

/** The error for a file that is something else altogether. */
export function unreadableFormat(format: Exclude<FileFormat, "zip">): UnreadableWorkbook {
  return new UnreadableWorkbook(formatCodes[format], formatSentences[format]);
}
