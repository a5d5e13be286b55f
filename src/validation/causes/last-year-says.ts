import type { CellName } from "../../form/index";
import type { Signature } from "./signature";

const broughtForward = "requests.broughtForward.";

/** What last year carried forward to this cell of 上年结转; undefined for other cells, and where it is not known. */
export function lastYearSays({ previous }: Signature, cell: CellName): number | undefined {
  if (!cell.startsWith(broughtForward)) return undefined;
  const carried = previous?.get(`requests.carriedForward.${cell.slice(broughtForward.length)}`);
  return carried?.state === "number" ? carried.value : undefined;
}
