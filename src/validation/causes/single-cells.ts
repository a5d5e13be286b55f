import type { CellName } from "../../form/index";
import { allowedValue } from "./allowed-value";
import type { Correction } from "./cause";
import { effectOf, explains, numberAt, rounded, type Signature } from "./signature";

/** A correction of one cell, with the totals that follow it. */
export interface SingleCell extends Correction {
  readonly totals: readonly Correction[];
}

/**
 * Every cell whose correction alone makes all of `group` hold and breaks nothing, with the value that does it. What
 * happens to the equations in `besides` does not matter.
 */
export function singleCells(
  signature: Signature,
  group: ReadonlySet<number>,
  besides?: ReadonlySet<number>,
): SingleCell[] {
  return [...signature.effects.keys()].flatMap((cell) => {
    const single = clearing(signature, cell, group);
    return single && explains(signature, group, [single], besides) ? [single] : [];
  });
}

/** The correction of a cell that makes the first of the equations hold; undefined when no value it may hold does. */
export function clearing(
  signature: Signature,
  cell: CellName,
  equations: Iterable<number>,
): SingleCell | undefined {
  const [first = NaN] = equations;
  const effect = effectOf(signature, cell);
  const by = effect.equations.get(first);
  const residual = signature.residuals[first];
  if (by === undefined || residual === undefined) return undefined;
  const difference = rounded(-residual / by);
  const value = rounded(numberAt(signature, cell) + difference);
  const totals = [...effect.totals].map(([total, times]) => ({
    cell: total,
    value: rounded(numberAt(signature, total) + times * difference),
  }));
  const corrections = [{ cell, value }, ...totals];
  if (!corrections.every((one) => allowedValue(signature.form, one.cell, one.value))) return undefined;
  return { cell, value, totals };
}
