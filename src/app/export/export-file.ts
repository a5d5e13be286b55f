import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import { saveFile } from "../save-file";
import type { Session } from "../session";
import type { ExportKind } from "./exported-file";
import { keepExport, lastExport } from "./last-export";
import { writeStampIfPossible } from "./write-stamp-if-possible";
import type { ReportOptions } from "./report-options";
import { noReport } from "../wording";
import { exportedStage, handedOver, nothingExported, typefacesToHave } from "./wording";

const working: Readonly<Record<ExportKind, string>> = {
  docx: "正在生成Word…",
  html: "正在生成网页…",
  json: "正在生成JSON…",
  csv: "正在生成CSV…",
};

/** Makes a file of what stands in the workbook now, proves it and hands it to the browser as a download. */
export async function exportFile(session: Session, kind: ExportKind): Promise<void> {
  await perform(session, working[kind], async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    const stampNotice = await writeStampIfPossible(session, found);
    // Loaded when asked for: the pane shows findings without it.
    const { makeExport, rememberedOptions } = await import("./making");
    const options = rememberedOptions();
    const file = await makeExport(kind, found, options);
    keepExport(session, file);
    saveFile(file.bytes, file.name, file.type);
    const typefaces = kind === "docx" ? await typefacesOf(options) : [];
    const stage = found.stage === undefined ? [] : [exportedStage(found.stage)];
    return [...handedOver(file.name), ...stage, ...typefacesToHave(typefaces), ...stampNotice];
  });
}

async function typefacesOf({ fonts }: ReportOptions): Promise<string[]> {
  const { typefacesToInstall } = await import("../../report/docx/index");
  return typefacesToInstall(fonts);
}

/** 再次下载: the file made last, as it was then. */
export async function saveAgain(session: Session): Promise<void> {
  await perform(session, "正在下载…", async () => {
    const file = lastExport(session);
    if (!file) throw new UserProblem(nothingExported);
    saveFile(file.bytes, file.name, file.type);
    return handedOver(file.name);
  });
}
