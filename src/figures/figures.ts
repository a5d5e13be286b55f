import type { CellName } from "../form/index";

/**
 * What stands in one figure cell that is not blank.
 *
 * A number counts in sums. `value` is the count itself; for money it is whole 分 (0.01 元), so that sums stay
 * exact. `written` is the text as typed where it was more than the bare number (251000元).
 * An unreadable cell (“/”, “12件”, the text "12", #VALUE!) counts in no sum until it is mended.
 */
export type Figure =
  | { readonly state: "number"; readonly value: number; readonly written?: string }
  | { readonly state: "unreadable"; readonly text: string };

/** What one unit answered. A blank cell is absent: "none" (0) and "not filled in" stay apart. */
export type Figures = ReadonlyMap<CellName, Figure>;
