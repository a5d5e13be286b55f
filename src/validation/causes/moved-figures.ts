import type { Explanation } from "./explanation";
import { lineSuspects } from "./lines";
import { numberAt, type Signature } from "./signature";

/**
 * Figures typed into the cell beside: two equations are off by the same number, one too much and one too little, and in
 * some row (or column) a figure between them may have moved. Where a third is off by that number and the move does not
 * account for it, it is another slip; so it is where a whole row or column that was typed one off explains everything.
 */
export function movedFigures(signature: Signature, broken: ReadonlySet<number>): Explanation[] {
  const offBy = new Map<number, Set<number>>();
  for (const equation of broken) {
    const size = Math.abs(signature.residuals[equation] ?? NaN);
    offBy.set(size, new Set([...(offBy.get(size) ?? []), equation]));
  }
  const moved = [...offBy.values()].flatMap((alike): Explanation[] => {
    const suspects = lineSuspects(signature, alike);
    const isMoved = suspects.some(({ slip }) => slip === "neighbour");
    return isMoved ? [{ equations: alike, suspects }] : [];
  });
  return moved.length > 0 && isShiftedLine(signature, broken) ? [] : moved;
}

/** Whether it may be: a figure that fell off the end of its line would be a second slip. */
function isShiftedLine(signature: Signature, broken: ReadonlySet<number>): boolean {
  return lineSuspects(signature, broken).some((suspect) => {
    const { slip, also } = suspect;
    const isShifted = slip === "shiftedRow" || slip === "shiftedColumn";
    const grows = [suspect, ...also].map(({ cell, value }) => value - numberAt(signature, cell));
    return isShifted && grows.reduce((sum, by) => sum + by, 0) === 0;
  });
}
