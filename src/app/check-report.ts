import { formOf } from "../form/index";
import { checkFigures } from "../validation/index";
import type { FoundReport } from "../sheet/index";
import type { Session, CheckedReport } from "./session";
import { ourMistake, problemSentence } from "./tell-problem";

/** Checks a report that was found against the rules of its edition. */
export function checkFound(found: FoundReport, checkedAt: Date): CheckedReport {
  const form = formOf(found.report.edition);
  return { found, check: checkFigures(form, found.report.figures, found.formulaTotals), checkedAt };
}

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
    const found = await session.workbook.read();
    session.update({ checked: found ? checkFound(found, new Date()) : null, stale: null });
  } catch (error) {
    const sentence = problemSentence(error);
    session.update({ stale: sentence ?? ourMistake });
    if (sentence === undefined) throw error;
  }
}
