import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import { saveFile, xlsxType } from "../save-file";
import type { UnitReport } from "../../figures/index";
import type { Session } from "../session";
import type { Roster } from "../../collection/index";
import type { MadeSummary } from "./make-summary";
import { openInNewWorkbook } from "./open-in-new-workbook";
import { asItStands } from "./summary-here";
import { words } from "./wording";

/** 生成汇总表: the summary as a file. */
export async function saveSummary(session: Session, made: MadeSummary, deadline = ""): Promise<void> {
  await perform(session, words.writingSummary, async () => {
    const { writeSummaryFile } = await import("./make-summary");
    const { content } = await asItStands(made);
    const { bytes, name } = await writeSummaryFile(content, deadline);
    saveFile(bytes, name, xlsxType);
    return [words.handedOver(name), ...whatNext(made)];
  });
}

/** In Excel, the summary as a workbook of its own; where Excel does not open it, as a file. */
export async function openSummaryWorkbook(session: Session, made: MadeSummary, deadline = ""): Promise<void> {
  await perform(session, words.writingSummary, async () => {
    const { writeSummaryFile } = await import("./make-summary");
    const { content } = await asItStands(made);
    return [...(await openInNewWorkbook(await writeSummaryFile(content, deadline))), ...whatNext(made)];
  });
}

function whatNext({ request }: MadeSummary): string[] {
  return [request.before?.isHere ? words.openedFromHere : words.goOnLater];
}

/** 分发空白表: one blank for each body, with last year's figures where its report is given, in one .zip. */
export async function saveBlanks(
  session: Session,
  roster: Roster,
  year: number,
  lastYear: readonly UnitReport[] = [],
): Promise<void> {
  await perform(session, words.writingBlanks, async () => {
    if (roster.length === 0) throw new UserProblem(words.noRoster);
    const [{ distribute, toldCutNames, toldWithoutBlank }, { matchLastYear }, { packFiles }] =
      await Promise.all([
        import("./distribute"),
        import("./match-last-year"),
        import("../../workbooks/index"),
      ]);
    const files = new Map<string, Uint8Array>();
    const cut: string[] = [];
    for await (const { name, bytes, cutUnit } of distribute(roster, year, lastYear)) {
      files.set(name, bytes);
      if (cutUnit !== undefined) cut.push(cutUnit);
      // The page stays alive between two workbooks.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const name = `${year}年度年报空白表.zip`;
    saveFile(packFiles(files), name, "application/zip");
    const notListed = matchLastYear(roster, lastYear).notListed.map(({ unit }) => unit);
    return [
      words.handedOver(name),
      words.blanksMade(files.size),
      ...toldWithoutBlank(roster),
      ...toldCutNames(cut),
      ...(notListed.length > 0 ? [words.lastYearNotListed(notListed)] : []),
    ];
  });
}
