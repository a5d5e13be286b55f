import { noFaults, type Faults } from "../excel-host/protocol/faults";

/** What the address of the page asks for. */
export interface Parameters {
  readonly excelApi: string;
  /** The pane opens with the page. */
  readonly pane: boolean;
  /** CSS pixels. */
  readonly paneWidth: number;
  readonly faults: Partial<Faults>;
}

/**
 * `?excelApi=1.7&pane=closed&paneWidth=320&latency=100&events=off`: every fault switch can be set by its name.
 * Throws for a name that is no parameter, since a test that misspells one would prove nothing.
 */
export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  const faults: Record<string, unknown> = {};
  const known = noFaults() as unknown as Record<string, unknown>;
  for (const [name, text] of given) {
    if (["excelApi", "pane", "paneWidth", "blank"].includes(name)) continue;
    if (!(name in known)) throw new Error(`网址中的参数 ${name} 没有意义。`);
    faults[name] =
      typeof known[name] === "boolean" ? text !== "false" : name === "events" ? text : Number(text);
  }
  return {
    excelApi: given.get("excelApi") ?? "1.15",
    pane: given.get("pane") !== "closed",
    paneWidth: Number(given.get("paneWidth") ?? 350),
    faults,
  };
}
