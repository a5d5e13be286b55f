import { bytesOfFile } from "../bytes-of-file";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { openSummary, type OpenedSummary } from "./open-summary";
import { words } from "./wording";

/** The summary an office goes on from; undefined when the file holds none, which is told. */
export async function chooseSummary(session: Session, file: File): Promise<OpenedSummary | undefined> {
  let opened: OpenedSummary | undefined;
  await perform(session, words.openingSummary, async () => {
    opened = await openSummary(await bytesOfFile(file));
    if (!opened) throw new UserProblem(words.notSummary);
    return [];
  });
  return opened;
}
