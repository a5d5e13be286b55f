import type { FoundReport } from "../../sheet/index";
import type { Session } from "../session";
import { problemSentence } from "../tell-problem";
import { stampNotWritten } from "./wording";

/**
 * Writes the 核验码 of what stands in the workbook now. What is made or printed is so all the same where the workbook
 * cannot take it now; the sentence says why.
 */
export async function writeStampIfPossible(session: Session, found: FoundReport): Promise<string[]> {
  try {
    await session.workbook.writeStamp(found);
    return [];
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return [stampNotWritten(sentence)];
  }
}
