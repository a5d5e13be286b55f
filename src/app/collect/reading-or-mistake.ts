import type { Reading } from "../../collection/index";
import { problemSentence } from "../tell-problem";
import { words } from "./wording";

/**
 * What a file holds; where our program failed on it, a file that could not be read, told as our mistake: one file must
 * never cost the office all others. What is worded is none of the file (a part of the program did not arrive) and is
 * thrown on.
 */
export async function readingOrMistake(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (problemSentence(error) !== undefined) throw error;
    return {
      kind: "unread",
      reason: words.ourMistakeOnFile(error instanceof Error ? error.message : String(error)),
    };
  }
}
