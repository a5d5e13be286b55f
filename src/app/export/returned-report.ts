import { formOf } from "../../form/index";
import { contentOf, readReport, type ReportContent } from "../../report/index";
import { compareReports, type ReportComparison } from "../../report/compare/index";
import type { FoundReport } from "../../sheet/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { openPrintedReport } from "./open-printed-report";
import { reportDocumentOf } from "./report-document-of";
import { rememberedOptions } from "./report-options";
import { oneDocx } from "./wording";
import { bytesOfFile } from "../bytes-of-file";

/** A final report that came back, opened. */
export interface ReturnedReport {
  readonly fileName: string;
  readonly content: ReportContent;
}

/** Opens the Word that was dropped; undefined when it could not be read, which the user is told. */
export async function openReturnedReport(
  session: Session,
  files: readonly File[],
): Promise<ReturnedReport | undefined> {
  let returned: ReturnedReport | undefined;
  await perform(session, "正在读取Word…", async () => {
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserProblem(oneDocx);
    const content = await openPrintedReport(await bytesOfFile(file), file.name);
    returned = { fileName: file.name, content };
    return [];
  });
  return returned;
}

/**
 * How a returned report differs from the workbook as it was last read. One that is signed is compared with the 落款 that
 * 封面 gives, whether or not the next Word is to be signed.
 */
export function compareReturned(found: FoundReport, { content }: ReturnedReport): ReportComparison {
  const options = rememberedOptions();
  const signature = options.signature || readReport(content).signature !== undefined;
  const own = contentOf(reportDocumentOf(found, { ...options, signature }));
  return compareReports(own, content, formOf(found.report.edition));
}
