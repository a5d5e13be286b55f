import type { Session } from "./session";
import { problemSentence } from "./tell-problem";
import { ourMistake } from "./wording";

/**
 * Does one thing for the user: says that it is under way, then what was done or what went wrong. One thing at a
 * time: what is asked while another is under way is not begun. A mistake of ours is told and thrown on.
 */
export async function perform(
  session: Session,
  working: string,
  action: () => Promise<readonly string[]>,
): Promise<void> {
  if (session.getSnapshot().working !== null) return;
  session.update({ working, problem: null, notices: [] });
  try {
    const notices = await action();
    session.update({ working: null, notices });
  } catch (error) {
    const sentence = problemSentence(error);
    session.update({ working: null, problem: sentence ?? ourMistake });
    if (sentence === undefined) throw error;
  }
}
