import { checkReport } from "./check-report";
import type { Session } from "./session";

/** Edits come in bursts; a check waits this long for the next one, in milliseconds. */
const pause = 30;
/** How often the visible pane looks for itself, since events get lost (P01), in milliseconds. */
const lookEvery = 5000;

/**
 * Keeps the session's result in step with the workbook: on its events, when the pane is looked at, and every few
 * seconds besides. Every check reads the whole form. Returns the function that ends it.
 */
export function keepChecking(session: Session, page: Document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: { key: string; stop: Promise<() => Promise<void>> } | undefined;
  let ended = false;

  const check = async () => {
    await checkReport(session);
    const key = watchKey(session);
    if (ended || key === watched?.key) return;
    const previous = watched;
    watched = { key, stop: session.workbook.watch(soon) };
    const stopPrevious = await previous?.stop;
    await stopPrevious?.();
    await watched.stop;
    // What changed before the watch stood was told to nobody.
    soon();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  };
  const lookAgain = () => {
    if (page.visibilityState === "visible" && session.getSnapshot().working === null) void check();
  };
  const looking = setInterval(() => {
    const { checked } = session.getSnapshot();
    if (!checked || Date.now() - checked.checkedAt.getTime() >= lookEvery) lookAgain();
  }, lookEvery);
  page.defaultView?.addEventListener("focus", lookAgain);
  page.addEventListener("visibilitychange", lookAgain);
  void check();

  return () => {
    ended = true;
    clearTimeout(timer);
    clearInterval(looking);
    page.defaultView?.removeEventListener("focus", lookAgain);
    page.removeEventListener("visibilitychange", lookAgain);
    void watched?.stop.then((stop) => stop());
  };
}

/** The watch follows the sheets the form stands on. */
function watchKey(session: Session): string {
  const { checked } = session.getSnapshot();
  return checked ? JSON.stringify(checked.found.sheets) : "none";
}
