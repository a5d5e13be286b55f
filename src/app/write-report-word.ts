import type { FoundReport } from "../sheet/index";
import { provenDocx } from "./export/proven-files";
import { usualOptions } from "./export/report-options";

/** The report of a workbook as Word, proved by reading it back; a draft until the workbook's state says otherwise. */
export async function writeReportWord(found: FoundReport): Promise<Uint8Array> {
  return provenDocx(found, usualOptions);
}
