import { stampOf } from "../../figures/index";
import { ExportMismatch } from "../../report/index";
import type { FoundReport } from "../../sheet/index";
import { readReportFile } from "../report-file";
import { writeReportFile } from "../write-report-file";
import { proveFigures } from "./proven-files";

/**
 * The report as a workbook of its own, opened again and compared. It is a draft without the record of explanations,
 * since those belong to the workbook they were given in.
 */
export async function provenWorkbook({ report, cover, previous }: FoundReport): Promise<Uint8Array> {
  const { state: _state, stamp: _stamp, ...answers } = cover;
  const { bytes, name } = await writeReportFile(report, { cover: answers, ...(previous && { previous }) });
  const { report: read } = (await readReportFile(bytes, name)).found;
  proveFigures("The new workbook", report, read.figures);
  if (stampOf(read) !== stampOf(report)) {
    throw new ExportMismatch("The new workbook differs from the open one in unit, year or texts.");
  }
  return bytes;
}
