import type { CellName } from "../../form/index";
import type { Signature } from "./signature";

/** What last year carried forward to this cell of 上年结转; undefined for other cells, and where it is not known. */
export function lastYearSays({ previous }: Signature, cell: CellName): number | undefined {
  const [, column] = /^requests\.broughtForward\.(.+)$/.exec(cell) ?? [];
  const carried = column && previous?.get(`requests.carriedForward.${column}`);
  return carried && carried.state === "number" ? carried.value : undefined;
}
