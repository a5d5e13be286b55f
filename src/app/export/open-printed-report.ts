import { recogniseFormat } from "../../packages/index";
import { readReport, type ReportContent, type ReportReading } from "../../report/index";
import { UserProblem } from "../report-workbook";
import { noReportIn, unreadableIn } from "./wording";

/**
 * What a report file holds: Word, a web page, or plain text, told apart by their bytes. Throws UserProblem with the
 * reason when it is none of them or cannot be read.
 */
export async function openPrintedReport(bytes: Uint8Array, fileName: string): Promise<ReportContent> {
  if (isText(bytes)) {
    const text = decoded(bytes);
    if (/<(?:html|body|div|p|table|h1)[\s>]/i.test(text)) {
      const { readHtml } = await import("../../report/html/index");
      return readHtml(text);
    }
    const { readText } = await import("../../report/text/index");
    return readText(text);
  }
  const { readDocx } = await import("../../report/docx/index");
  const reading = readDocx(bytes);
  if ("unreadable" in reading) throw new UserProblem(unreadableIn(fileName, reading.unreadable));
  return reading.content;
}

/** The same, taken apart into figures and texts. Throws UserProblem when nothing of a report is in it. */
export async function readPrintedReport(bytes: Uint8Array, fileName: string): Promise<ReportReading> {
  const reading = readReport(await openPrintedReport(bytes, fileName));
  const { narrative, tables } = reading;
  if (tables.size === 0 && narrative.overview.length + narrative.problems.length === 0) {
    throw new UserProblem(noReportIn(fileName));
  }
  return reading;
}

/** No packed or binary file: those have bytes no text has. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const isPacked = ["zip", "encrypted", "oldDocument", "oldWorkbook", "pdf", "image"].includes(
    recogniseFormat(bytes) ?? "",
  );
  const hasUtf16Mark = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return bytes.length > 0 && !isPacked && (hasUtf16Mark || !start.includes(0));
}

/** UTF-8 where it is, with or without a mark; else UTF-16 by its mark; else GB18030, as older programs save. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  // What UTF-8 cannot be is replaced by this character, which no report holds.
  return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
}
