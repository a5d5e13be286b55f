import { checkFound } from "../check-found";
import { reportFileName } from "../report-file-name";
import { isDraft } from "../report-state";
import type { FoundReport } from "../../sheet/index";
import { fileTypes, type ExportedFile, type ExportKind } from "./exported-file";
import { provenCsv, provenDocx, provenHtml, provenJson } from "./proven-files";
import { usualOptions, type ReportOptions } from "./report-options";

const titles: Readonly<Record<ExportKind, string>> = {
  docx: "政府信息公开工作年度报告",
  html: "政府信息公开工作年度报告",
  json: "政府信息公开年报数据",
  csv: "政府信息公开年报数据",
};

/**
 * Makes a file of a workbook's report and proves it: the bytes are read back and compared with the workbook. A
 * mismatch is a mistake of ours; it throws, and there is no file.
 */
export async function makeExport(
  kind: ExportKind,
  found: FoundReport,
  options: ReportOptions = usualOptions,
): Promise<ExportedFile> {
  const name = reportFileName(found.report, titles[kind], kind, isDraft(found.cover.state));
  return { kind, name, type: fileTypes[kind], bytes: await bytesOf(kind, found, options) };
}

async function bytesOf(kind: ExportKind, found: FoundReport, options: ReportOptions): Promise<Uint8Array> {
  switch (kind) {
    case "docx":
      return provenDocx(found, options);
    case "html":
      return utf8(await provenHtml(found, options));
    case "json":
      return utf8(await provenJson(checkFound(found, new Date())));
    case "csv":
      return utf8(await provenCsv(found));
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
