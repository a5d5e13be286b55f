import type { Session } from "./session";
import { problemSentence } from "./tell-problem";

/** Keeps the session's selected figure in step with what the user selects. Returns the function that ends it. */
export function followSelection(session: Session): () => void {
  const watch = session.workbook.watchSelection((name) => session.update({ selected: name ?? null }));
  // Without the event the card still follows the list; a pane without findings would be worse.
  const ready = watch.catch((error: unknown) => {
    if (problemSentence(error) === undefined) throw error;
    return async () => undefined;
  });
  return () => void ready.then((stop) => stop());
}
