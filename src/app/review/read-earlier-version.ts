import type { ReportVersion } from "../../review/index";
import type { FoundReport } from "../../sheet/index";
import { checkFound } from "../check-found";
import { perform } from "../perform";
import { readReportFile } from "../report-file";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { versionOf } from "./version-of";
import { anotherYear, oneFile } from "./wording";
import { bytesOfFile } from "../bytes-of-file";

/** What a unit handed in before, from a file. */
export interface EarlierVersion {
  readonly fileName: string;
  readonly version: ReportVersion;
}

/**
 * 与上次报送比较: reads the file handed in before, which must be of the same year. Undefined when it cannot be
 * compared; the session says why.
 */
export async function readEarlierVersion(
  session: Session,
  files: readonly File[],
): Promise<EarlierVersion | undefined> {
  let earlier: EarlierVersion | undefined;
  await perform(session, "正在读取上次报送的文件…", async () => {
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserProblem(oneFile);
    const year = session.getSnapshot().checked?.found.report.year;
    const { found } = await readReportFile(await bytesOfFile(file), file.name);
    earlier = { fileName: file.name, version: earlierVersion(found, file.name, year) };
    return [];
  });
  return earlier;
}

/** A report that was found, checked as on the day it is compared. `year` is that of the later version. */
export function earlierVersion(
  found: FoundReport,
  fileName: string,
  year: number | undefined,
): ReportVersion {
  if (year !== undefined && found.report.year !== year)
    throw new UserProblem(anotherYear(fileName, found.report.year, year));
  return versionOf(checkFound(found, new Date()));
}
