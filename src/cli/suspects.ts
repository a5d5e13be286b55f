import { figurePlaces, type CellName, type Form } from "../form/index";
import { numberOf } from "../figures/index";
import type { Cause, SlipId } from "../validation/index";

/** A cell that may be wrong, as `check --json` tells it: the value it should hold, in the unit of the form. */
export interface ToldSuspect {
  readonly cell: CellName;
  readonly value: number;
  readonly slip: SlipId;
}

/** How many suspects of one cause are told. */
const told = 3;

/**
 * The suspects of all causes, most likely first: the likeliest of each cause with the cells to be corrected with it,
 * then the second of each, then the third. A cell is told once.
 */
export function suspectsOf(form: Form, causes: readonly Cause[]): ToldSuspect[] {
  const suspects = new Map<CellName, ToldSuspect>();
  for (let rank = 0; rank < told; rank += 1) {
    for (const cause of causes) {
      const suspect = cause.suspects[rank];
      if (!suspect) continue;
      const { slip, also } = suspect;
      for (const { cell, value } of rank === 0 ? [suspect, ...also] : [suspect]) {
        const kind = figurePlaces(form).get(cell)?.cell.kind ?? "count";
        if (!suspects.has(cell)) suspects.set(cell, { cell, value: numberOf(value, kind), slip });
      }
    }
  }
  return [...suspects.values()];
}
