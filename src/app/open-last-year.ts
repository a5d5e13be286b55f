import { perform } from "./perform";
import { readReportFile } from "./report-file";
import { UserProblem } from "./report-workbook";
import type { LastReport } from "./roll-report";
import type { Session } from "./session";
import { bytesOfFile } from "./bytes-of-file";
import { noLastYearFile, oneLastYearFile } from "./wording";

/**
 * Last year's report from a workbook (.xlsx) or from the published report (Word, web page or text). Throws UserProblem
 * or UnreadableWorkbook with a sentence.
 */
export async function readLastYear(bytes: Uint8Array, fileName: string): Promise<LastReport> {
  if (/\.xls[xm]$/i.test(fileName)) {
    const { report, cover } = (await readReportFile(bytes, fileName)).found;
    return { report, cover };
  }
  const { importReport } = await import("./export/import-report");
  return { report: (await importReport(bytes, fileName)).report, cover: {} };
}

/** 带入上年年报: reads the file a user chose or dropped; undefined when it could not be read, which is told. */
export async function openLastYear(
  session: Session,
  files: readonly File[],
): Promise<LastReport | undefined> {
  let last: LastReport | undefined;
  await perform(session, "正在读取上年年报…", async () => {
    last = await lastYearOf(files);
    return [];
  });
  return last;
}

/** The one file among those dropped; several are told. */
export async function lastYearOf(files: readonly File[]): Promise<LastReport> {
  const [file, ...others] = files;
  if (!file) throw new UserProblem(noLastYearFile);
  if (others.length > 0) throw new UserProblem(oneLastYearFile);
  return readLastYear(await bytesOfFile(file), file.name);
}
