/** What a ribbon button opened the pane for; undefined when it was just opened. */
export type AskedTask = "new" | "check" | "word";

/** The task a pane's address asks for (taskpane.html?task=word). */
export function askedTask(search: string): AskedTask | undefined {
  const task = new URLSearchParams(search).get("task");
  return task === "new" || task === "check" || task === "word" ? task : undefined;
}
