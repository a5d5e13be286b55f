import { loadChecking } from "./load-checking";
import type { Session } from "./session";
import { problemSentence } from "./tell-problem";
import { ourMistake } from "./wording";

const running = new WeakMap<Session, { again: boolean; done: Promise<void> }>();

/**
 * Reads the whole form and checks it, writing nothing. Asked again while under way, it runs once more
 * afterwards, so that the last state is the one shown. When the workbook cannot be read, the last result stays
 * and is marked as out of date.
 */
export function checkReport(session: Session): Promise<void> {
  const current = running.get(session);
  if (current) {
    current.again = true;
    return current.done;
  }
  const run = { again: false, done: Promise.resolve() };
  run.done = (async () => {
    try {
      do {
        run.again = false;
        await checkOnce(session);
      } while (run.again);
    } finally {
      running.delete(session);
    }
  })();
  running.set(session, run);
  return run.done;
}

async function checkOnce(session: Session): Promise<void> {
  try {
    const [found, { checkFound }] = await Promise.all([session.workbook.read(), loadChecking()]);
    session.update({ checked: found ? checkFound(found, new Date()) : null, stale: null });
  } catch (error) {
    const sentence = problemSentence(error);
    session.update({ stale: sentence ?? ourMistake });
    if (sentence === undefined) throw error;
  }
}
