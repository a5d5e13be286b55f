import type { CellName } from "../../form/index";
import { allowedValue } from "./allowed-value";
import type { Correction } from "./cause";
import { explains, numberAt, rounded, type Signature } from "./signature";

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
  const [first] = group;
  if (first === undefined) return [];
  const cells: SingleCell[] = [];
  for (const [cell, { equations }] of signature.effects) {
    if (!equations.has(first)) continue;
    const single = clearing(signature, cell, first);
    if (single && explains(signature, group, [single], besides)) cells.push(single);
  }
  return cells;
}

/** The correction of a cell that makes one equation hold; undefined when no value a cell may hold does. */
export function clearing(signature: Signature, cell: CellName, equation: number): SingleCell | undefined {
  const { form, residuals, effects } = signature;
  const effect = effects.get(cell);
  const by = effect?.equations.get(equation);
  const residual = residuals[equation];
  if (!effect || by === undefined || residual === undefined) return undefined;
  const difference = rounded(-residual / by);
  const value = rounded(numberAt(signature, cell) + difference);
  const totals = [...effect.totals].map(([total, times]) => ({
    cell: total,
    value: rounded(numberAt(signature, total) + times * difference),
  }));
  if (![{ cell, value }, ...totals].every((one) => allowedValue(form, one.cell, one.value))) return undefined;
  return { cell, value, totals };
}
